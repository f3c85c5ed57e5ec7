using Asyl.Training.Names;

// Asyl.Training DATA REPOSITORY: trains every model.
if (args is not [var data, var repository])
{
    Console.Error.WriteLine("Expected: DATA REPOSITORY");
    return 2;
}

new NameTraining(new(data), repository).Run();
return 0;
