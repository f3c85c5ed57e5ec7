return Asyl.Cli.CommandLine.Run(args);
