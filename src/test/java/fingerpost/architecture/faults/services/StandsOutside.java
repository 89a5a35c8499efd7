package fingerpost.architecture.faults.services;

record StandsOutside() {}
