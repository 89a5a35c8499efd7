package fingerpost.topology;

/**
 * One line of the drawing, derived from a record or a route.
 *
 * @param label what it carries: record type and TTL, weight, line, location
 * @param source the subject that says so, which a click selects
 */
public record GraphEdge(Subject from, Subject to, EdgeKind kind, String label, Subject source) {}
