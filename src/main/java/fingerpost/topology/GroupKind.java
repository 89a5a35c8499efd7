package fingerpost.topology;

/** What a person says that the boxes of a group have in common. */
public enum GroupKind {
    /** Who runs them. */
    PROVIDER(NodeKind.PROVIDER),
    /** Where they stand. */
    SITE(NodeKind.SITE),
    /** Anything else. */
    OTHER(NodeKind.GROUP);

    private final NodeKind node;

    GroupKind(NodeKind node) {
        this.node = node;
    }

    /** The kind of its box on the drawing. */
    public NodeKind node() {
        return node;
    }
}
