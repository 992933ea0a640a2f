using BenchmarkDotNet.Running;
using GraphBuilder.Benchmarks;

if (args is ["engine", ..])
{
    EngineMeasurement.Run(args.Length > 1 ? args[1] : "models");
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
