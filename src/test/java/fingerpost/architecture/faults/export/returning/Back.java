package fingerpost.architecture.faults.export.returning;

import fingerpost.architecture.faults.export.turning.There;

/** The other half of a cycle. */
public record Back(There there) {}
