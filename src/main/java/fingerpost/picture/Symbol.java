package fingerpost.picture;

import fingerpost.topology.ElementKind;
import fingerpost.topology.GroupKind;
import fingerpost.topology.NodeKind;
import java.util.Optional;

/** The line drawing by which a thing is told wherever it is named: that of its box, or its own where it has no box. */
public enum Symbol {
    ZONE(NodeKind.ZONE),
    NAME(NodeKind.NAME),
    PROXY(NodeKind.PROXY),
    SERVICE(NodeKind.SERVICE),
    BACKEND(NodeKind.BACKEND),
    ROUTER(NodeKind.ROUTER),
    REGISTRY(NodeKind.REGISTRY),
    ENDPOINT(NodeKind.ENDPOINT),
    CERTIFICATE(NodeKind.CERTIFICATE),
    RESOLVER(NodeKind.RESOLVER),
    CLIENTS(NodeKind.CLIENTS),
    PROVIDER(NodeKind.PROVIDER),
    SITE(NodeKind.SITE),
    GROUP(NodeKind.GROUP),
    LINE(PathText.parse("M3 6L9 3.5L15 6L21 3.5V18L15 20.5L9 18L3 20.5Z M9 3.5V18 M15 6V20.5")),
    SCENARIO(PathText.parse("M7.5 2.5L18 8.5L7.5 14.5Z M3 19H21 M11 16.8V21.2")),
    ADDRESS(
            NodeKind.NAME,
            PathText.parse("M12 21.5C8 17 5 13.4 5 9.6C5 5.6 8.1 2.5 12 2.5C15.9 2.5 19 5.6 19 9.6C19 13.4 16 17 12"
                            + " 21.5Z")
                    .and(Path.circle(12, 9.6, 2.5))),
    CNAME(NodeKind.NAME, PathText.parse("M4 20V14C4 11 6 9 9 9H20 M15 4L20 9L15 14")),
    ALIAS(
            NodeKind.NAME,
            PathText.parse("M4 20V17.5 M4 13.5C4.1 11.6 5.1 10 7 9.3 M11 9H13.5 M17.5 9H20 M15 4L20 9L15 14")),
    MAIL(NodeKind.NAME, PathText.parse("M3 5H21V19H3Z M3 6L12 13.5L21 6")),
    TEXT(NodeKind.NAME, PathText.parse("M4.5 7.5V4H19.5V7.5 M12 4V20 M8.5 20H15.5")),
    SRV(NodeKind.NAME, Path.circle(12, 12, 9).and(PathText.parse("M16 8L13.8 13.8L8 16L10.2 10.2Z"))),
    CAA(NodeKind.NAME, Path.circle(12, 8.7, 6).and(PathText.parse("M8.4 13.7L7 21.5L12 18.7L17 21.5L15.6 13.7"))),
    DELEGATION(
            NodeKind.NAME,
            Path.circle(12, 5, 2.7)
                    .and(Path.circle(5, 19, 2.7))
                    .and(Path.circle(19, 19, 2.7))
                    .and(PathText.parse("M12 7.7V12 M5 16.3V12H19V16.3"))),
    RECORD(NodeKind.NAME, PathText.parse("M5 2.5H14.5L19 7V21.5H5Z M9 11.5H15 M9 16H15"));

    /** The side of the square that the paths are drawn on. */
    private static final double SQUARE = 24;

    private final Optional<NodeKind> kind;
    private final Path path;

    Symbol(NodeKind kind) {
        this(kind, Icons.of(kind));
    }

    Symbol(NodeKind kind, Path path) {
        this.kind = Optional.of(kind);
        this.path = path;
    }

    Symbol(Path path) {
        this.kind = Optional.empty();
        this.path = path;
    }

    public static Symbol of(ElementKind kind) {
        return switch (kind) {
            case ZONE -> ZONE;
            case PROXY -> PROXY;
            case SERVICE -> SERVICE;
            case BACKEND -> BACKEND;
            case ROUTER -> ROUTER;
            case REGISTRY -> REGISTRY;
            case ENDPOINT -> ENDPOINT;
            case CERTIFICATE -> CERTIFICATE;
            case LINE -> LINE;
            case RESOLVER -> RESOLVER;
            case CLIENTS -> CLIENTS;
            case SCENARIO -> SCENARIO;
        };
    }

    public static Symbol of(GroupKind kind) {
        return switch (kind) {
            case PROVIDER -> PROVIDER;
            case SITE -> SITE;
            case OTHER -> GROUP;
        };
    }

    /** The symbol of records of that type, such as {@code AAAA}. */
    public static Symbol ofType(String type) {
        return switch (type) {
            case "A", "AAAA" -> ADDRESS;
            case "CNAME" -> CNAME;
            case "ALIAS" -> ALIAS;
            case "MX" -> MAIL;
            case "TXT" -> TEXT;
            case "SRV" -> SRV;
            case "CAA" -> CAA;
            case "NS" -> DELEGATION;
            default -> RECORD;
        };
    }

    /** Whose accent it has; empty where it has the colour of text. */
    public Optional<NodeKind> kind() {
        return kind;
    }

    /** What SVG draws it by, on a square of that side, from its upper left corner. */
    public String path(double side) {
        return PathText.format(path.at(0, 0, side / SQUARE));
    }

    /** How wide its pen is there, never so thin that it fades. */
    public static double pen(double side) {
        return Math.max(1.4, 1.9 * side / SQUARE);
    }
}
