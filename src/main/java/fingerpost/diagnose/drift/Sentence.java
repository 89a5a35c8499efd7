package fingerpost.diagnose.drift;

/** What differs, in one or two plain sentences. */
final class Sentence {
    private Sentence() {}

    static String of(Expected expected, Grade grade, String live) {
        String name = expected.node().owner().orElse(expected.name()).unicode();
        String design = expected.spoken();
        return switch (grade) {
            case SAME, ORDER, FLATTENED -> "";
            case NOT_TESTED -> name + " was not compared with the design (" + design + "): " + live + ".";
            case TTL ->
                "The servers give " + name + " as " + live + "; the design has " + design
                        + ". Caches keep it for another time than planned.";
            case FLATTENED_TTL ->
                name + " is flattened, but kept for longer than " + design + " and its target allow (" + live
                        + "), so a change of the target is seen late.";
            case START -> "The SOA of " + name + " is live as " + live + "; the design has " + design + ".";
            case EXTRA -> name + " is live with " + live + ", which the design does not have.";
            case UNITED ->
                name + " is live with all choices of its policy at once (" + live
                        + "); the servers do not do what the design's policy says.";
            case FLATTENED_STALE ->
                name + " is flattened to " + live + ", which is not all that the target of its " + design
                        + " has now; some addresses may be out of date.";
            case FAMILY_LOST ->
                "The target of the " + design + " at " + name
                        + " has addresses of both families; live is only one of them (" + live + ").";
            case STATIC_FOR_ALIAS ->
                name + " is live with " + live + ", none of them an address of the target of its " + design
                        + ": somebody may have written addresses in place of the ALIAS.";
            case CNAME_FOR_ALIAS ->
                name + " is live with " + live + " in place of the design's " + design
                        + "; a CNAME bears no other record beside it.";
            case CHANGED -> name + " is live with " + live + "; the design has " + design + ".";
            case NS_SET -> "The name servers of " + name + " are live as " + live + "; the design has " + design + ".";
            case SOME_SERVERS ->
                "The servers of " + name + " disagree; the design has " + design + ", live are " + live + ".";
            case SHADOWED ->
                name + " is hidden by " + live + ", which is live; the design has " + design
                        + " in the zone above, where nobody sees it.";
            case SUBNET_IGNORED, STANDS_STILL, VARIES, SHARE, DEAD_MEMBER, OTHER_LINE, NO_DEFAULT ->
                throw new IllegalArgumentException(grade + " is seen in many answers, not in one.");
            case MISSING -> name + " is live with " + live + "; the design has " + design + ".";
        };
    }
}
