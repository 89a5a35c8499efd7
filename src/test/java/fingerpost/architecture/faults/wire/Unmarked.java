package fingerpost.architecture.faults.wire;

record Unmarked() {}
