package fingerpost.architecture.faults.check;

/** Innocent: other faults fill it in. */
public interface Check {}
