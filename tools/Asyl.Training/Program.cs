Console.Error.WriteLine("Expected: a step to train");
return 2;
