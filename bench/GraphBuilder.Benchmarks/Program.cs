using BenchmarkDotNet.Running;
using GraphBuilder.Benchmarks;

if (args is ["engine", ..])
{
    EngineMeasurement.Run("models", args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 5);
    return;
}

if (args is ["store", ..])
{
    StoreMeasurement.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
