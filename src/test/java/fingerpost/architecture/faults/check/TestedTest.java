package fingerpost.architecture.faults.check;

final class TestedTest {}
