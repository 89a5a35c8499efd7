package fingerpost.picture;

import fingerpost.topology.NodeKind;

/** One line drawing for each kind of box, on a square of 24 by 24. */
final class Icons {
    private static final Path GLOBE = Path.circle(12, 12, 9)
            .and(PathText.parse("M3 12H21 M12 3C15 6 15.8 9 15.8 12C15.8 15 15 18 12 21"
                    + " M12 3C9 6 8.2 9 8.2 12C8.2 15 9 18 12 21"));
    private static final Path SIGN = PathText.parse("M4 4H16L20.5 8.5L16 13H4Z M9 13V21.5 M6 21.5H12");
    private static final Path FORK = PathText.parse(
            "M2.5 12H8C13 12 12 6 17 6H21 M8 12C13 12 12 18 17 18H21" + " M18 3L21 6L18 9 M18 15L21 18L18 21");
    private static final Path LAYERS =
            PathText.parse("M12 3L21 7.5L12 12L3 7.5Z M3 12L12 16.5L21 12 M3 16.5L12 21L21 16.5");
    private static final Path SERVER = PathText.parse("M5 3.5H19C20 3.5 20.5 4 20.5 5V9C20.5 10 20 10.5 19 10.5H5C4"
            + " 10.5 3.5 10 3.5 9V5C3.5 4 4 3.5 5 3.5Z M5 13.5H19C20 13.5 20.5 14 20.5 15V19C20.5 20 20 20.5 19 20.5H5C4"
            + " 20.5 3.5 20 3.5 19V15C3.5 14 4 13.5 5 13.5Z M7 7H7.6 M7 17H7.6 M12 7H17 M12 17H17");
    private static final Path CROSSING =
            PathText.parse("M16 3.5H20.5V8 M3.5 20.5L20.5 3.5 M20.5 16V20.5H16 M14.5 14.5L20.5 20.5 M3.5 3.5L9 9");
    private static final Path LIST = PathText.parse("M9 6H20.5 M9 12H20.5 M9 18H20.5 M4 6H4.6 M4 12H4.6 M4 18H4.6");
    private static final Path CLOUD = PathText.parse("M7 19C4.2 19 2 17 2 14.4C2 11.9 3.9 10 6.3 9.8C7.2 7 9.6 5 12.5 5"
            + "C16 5 18.8 7.7 19 11.1C20.8 11.4 22 13 22 14.9C22 17.2 20.2 19 17.9 19Z");
    private static final Path SHIELD = PathText.parse(
            "M12 2.5L20 5.5V11C20 16 16.5 19.7 12 21.5C7.5 19.7 4 16 4 11V5.5Z" + " M8.3 12L11 14.7L15.8 9.5");
    private static final Path LENS = Path.circle(10.5, 10.5, 7).and(PathText.parse("M15.7 15.7L21.5 21.5"));
    private static final Path PEOPLE = Path.circle(9, 8, 4)
            .and(PathText.parse("M2 20.5C2 16.5 5 14.5 9 14.5C13 14.5 16 16.5 16 20.5"
                    + " M16 4.3C17.8 4.8 19 6.2 19 8C19 9.8 17.8 11.2 16 11.7 M18.8 15C21 16 22.2 17.8 22.2 20.5"));
    private static final Path BUILDING =
            PathText.parse("M5 21V4.5L14 2.5V21 M14 8.5H19.5V21 M2.5 21H21.5 M8 8H11 M8 12H11"
                    + " M8 16H11 M16.8 12.5V12.6 M16.8 16.5V16.6");
    private static final Path PLACE = PathText.parse(
                    "M12 18.5C8.3 14.6 6 11.6 6 8.6C6 5.2 8.7 2.5 12 2.5C15.3 2.5 18 5.2 18 8.6C18 11.6 15.7 14.6 12"
                            + " 18.5Z M7.5 17C4.8 17.5 3 18.4 3 19.4C3 20.9 7 21.7 12 21.7C17 21.7 21 20.9 21 19.4C21 18.4"
                            + " 19.2 17.5 16.5 17")
            .and(Path.circle(12, 8.6, 2.2));
    private static final Path SET =
            PathText.parse("M3 7V3H7 M17 3H21V7 M21 17V21H17 M7 21H3V17 M7.5 7.5H13V13H7.5Z" + " M16.5 11V16.5H11");

    private Icons() {}

    static Path of(NodeKind kind) {
        return switch (kind) {
            case ZONE -> GLOBE;
            case NAME -> SIGN;
            case PROXY -> FORK;
            case SERVICE -> LAYERS;
            case BACKEND -> SERVER;
            case ROUTER -> CROSSING;
            case REGISTRY -> LIST;
            case ENDPOINT -> CLOUD;
            case CERTIFICATE -> SHIELD;
            case RESOLVER -> LENS;
            case CLIENTS -> PEOPLE;
            case PROVIDER -> BUILDING;
            case SITE -> PLACE;
            case GROUP -> SET;
        };
    }
}
