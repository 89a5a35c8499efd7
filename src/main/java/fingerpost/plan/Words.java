package fingerpost.plan;

import fingerpost.plan.Step.Kind;
import fingerpost.plan.difference.Difference;
import java.util.List;
import java.util.stream.Collectors;

/** What a person reads of a step. */
final class Words {
    private static final int NAMED = 3;

    private Words() {}

    /** {@code Lower the TTLs of www.example.com A and 2 more}. */
    static String title(Kind kind, List<Difference> changes) {
        String what = switch (kind) {
            case UNSIGN -> "Take away the DS records of";
            case PREPARE -> "Build what is new beside what is there:";
            case LOWER -> "Lower the TTLs of";
            case PUBLISH -> "Publish";
            case ROUTE -> "Change the routes of";
            case SWITCH -> "Switch";
            case REMOVE -> "Remove";
            case DISMANTLE -> "Take down what nobody asks for any more:";
            case RAISE -> "Set the wanted TTLs of";
            case SIGN -> "Add the DS records of";
        };
        List<String> names = changes.stream().map(each -> name(each)).distinct().toList();
        int more = names.size() - NAMED;
        return what + " " + names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    static String name(Difference each) {
        return switch (each) {
            case Difference.OfEntry it ->
                it.is().or(it::was).orElseThrow().owner().unicode() + " "
                        + it.is().or(it::was).orElseThrow().typeName();
            case Difference.OfZone it ->
                "zone " + it.is().or(it::was).orElseThrow().label();
            case Difference.OfElement it ->
                it.after().isEmpty() ? it.before().getFirst() : it.after().getFirst();
        };
    }

    static String risk(Kind kind) {
        return switch (kind) {
            case UNSIGN ->
                "Resolvers that still hold the DS take the zone for bogus once its signatures are gone, and answer"
                        + " SERVFAIL.";
            case PREPARE -> "Clients would be sent to servers that are not there.";
            case LOWER ->
                "Without it the old answers last for their old TTLs, and going back after a fault takes as long.";
            case PUBLISH ->
                "What points at a name that does not exist yet leads nowhere, and resolvers remember that it did not"
                        + " exist.";
            case ROUTE -> "New answers would lead to servers that do not know these hosts.";
            case SWITCH ->
                "This is the change itself; until the wait ends, clients come by the old and by the new way.";
            case REMOVE -> "Who still holds a pointer at it finds nothing (NXDOMAIN).";
            case DISMANTLE -> "Clients with an old answer in their cache would connect to what is gone.";
            case RAISE ->
                "The name servers would be asked far more often than needed, and an outage of theirs shows at"
                        + " once. Raise only when you no longer want to go back quickly.";
            case SIGN -> "Done before the zone is signed, it makes the zone bogus for every resolver that validates.";
        };
    }
}
