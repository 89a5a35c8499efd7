package fingerpost.architecture.faults.check;

/** Innocent: it has its test. */
public final class Tested implements Check {}
