package fingerpost.export.bind;

/** What stands on a level of {@code named.conf}: statements, and remarks between them. */
public sealed interface Node permits Statement, Remark {}
