package fingerpost.diagnose.drift;

/** What a check of the design against live answers looks at, for the list of a report. */
final class Title {
    /** The code of the comparison as a whole. */
    static final String ALL = "LD00";

    private Title() {}

    static String of(String code) {
        return switch (code) {
            case ALL -> "Live answers are as designed";
            case "LD01" -> "What the design has is live";
            case "LD02" -> "What is live the design has";
            case "LD03" -> "Live records are the designed ones";
            case "LD04" -> "Name servers are the designed ones";
            case "LD05" -> "Answer policies are served";
            case "LD06" -> "The SOA is the designed one";
            case "RT01" -> "Every line gets its designed answer";
            case "RT02" -> "Who is outside all lines gets an answer";
            case "RT03" -> "The servers look at the client subnet";
            case "RT04" -> "What shall rotate rotates";
            case "RT05" -> "Choices come as often as designed";
            case "RT06" -> "Sessions survive another address";
            case "RT07" -> "No delegation hides a designed record";
            case "IP05" -> "Every address in the answer takes connections";
            case "IP06" -> "The answers hold the designed members";
            case "TTL05" -> "Live TTLs are the designed ones";
            case "SOA07" -> "Every server answers every designed name alike";
            case "AL01" -> "No CNAME in place of an ALIAS";
            case "AL02" -> "Flattened addresses are up to date";
            case "AL04" -> "Flattened addresses are kept no longer than their target";
            case "AL05" -> "Flattening keeps both address families";
            case "AL06" -> "No fixed addresses in place of an ALIAS";
            case "WC01" -> "No wildcard that the design does not have";
            case "WC04" -> "The wildcard answers on every server";
            default -> code;
        };
    }
}
