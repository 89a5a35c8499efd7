package fingerpost.architecture.faults.simulate;

final class UntestedPolicy implements Policy {}
