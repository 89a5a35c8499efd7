package fingerpost.export.haproxy;

/** What stands in a section: lines, and remarks between them. */
public sealed interface Node permits Line, Remark {}
