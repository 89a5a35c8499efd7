package fingerpost.architecture.faults.simulate;

/** Innocent: a mere value needs no test of its name. */
public record Outcome() implements Policy {}
