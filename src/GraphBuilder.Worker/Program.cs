using GraphBuilder.Worker.CommandLine;

using var console = ProgramConsole.OfProcess();
return await CommandLineProgram.RunAsync(args, console);
