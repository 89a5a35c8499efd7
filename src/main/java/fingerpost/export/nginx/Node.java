package fingerpost.export.nginx;

/** What stands on a level of a configuration: directives, and remarks between them. */
public sealed interface Node permits Directive, Remark {}
