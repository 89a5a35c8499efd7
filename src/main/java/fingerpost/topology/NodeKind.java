package fingerpost.topology;

/** The kinds of boxes on the drawing; those of elements and the names inside a zone. */
public enum NodeKind {
    ZONE,
    NAME,
    PROXY,
    SERVICE,
    BACKEND,
    ROUTER,
    REGISTRY,
    ENDPOINT,
    CERTIFICATE,
    RESOLVER,
    CLIENTS
}
