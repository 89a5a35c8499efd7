package fingerpost.architecture.faults.check;

record Untested() implements Check {}
