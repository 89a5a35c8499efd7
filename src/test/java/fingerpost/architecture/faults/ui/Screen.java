package fingerpost.architecture.faults.ui;

/** Innocent: other faults lean on it. */
public record Screen(String title) {}
