package fingerpost.architecture.faults.topology;

/** Innocent: other faults lean on it. */
public record Place(String name) {}
