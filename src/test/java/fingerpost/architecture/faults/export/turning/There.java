package fingerpost.architecture.faults.export.turning;

import fingerpost.architecture.faults.export.returning.Back;

/** One half of a cycle. */
public record There(Back back) {}
