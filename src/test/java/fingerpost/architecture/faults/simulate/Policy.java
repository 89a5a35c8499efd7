package fingerpost.architecture.faults.simulate;

/** Innocent: another fault fills it in. */
public interface Policy {}
