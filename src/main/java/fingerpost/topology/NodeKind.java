package fingerpost.topology;

/** The kinds of boxes on the drawing: those of elements, of the names inside a zone, and of groups that a person makes. */
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
    CLIENTS,
    PROVIDER,
    SITE,
    GROUP;

    /** Whether it stands around others unless it is folded. */
    public boolean isFrame() {
        return this == ZONE || isGroup();
    }

    /** Whether a person made it of other boxes. */
    public boolean isGroup() {
        return this == PROVIDER || this == SITE || this == GROUP;
    }
}
