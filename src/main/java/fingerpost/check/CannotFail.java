package fingerpost.check;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** A scenario in which something fails, refuses or loses its path that cannot. */
final class CannotFail implements ElementCheck<Scenario> {
    @Override
    public String code() {
        return "SIM02";
    }

    @Override
    public String source() {
        return "\"Simulate\": scenarios";
    }

    @Override
    public Class<Scenario> kind() {
        return Scenario.class;
    }

    @Override
    public List<Finding> of(Scenario scenario, Design design) {
        return scenario.happenings().stream()
                .flatMap(each -> wrong(each, design).stream())
                .distinct()
                .map(element -> finding(
                        Severity.ERROR,
                        Subject.of(scenario.id()),
                        "In " + scenario.label() + " something happens to the "
                                + ElementKind.of(element).word() + " " + element.label()
                                + " that cannot happen to one. Name a backend, router, proxy, endpoint or resolver; for"
                                + " the servers of a zone there is an outage, for clients a broken path."))
                .toList();
    }

    private static Optional<Element> wrong(Happening happening, Design design) {
        return switch (happening) {
            case Happening.Fails(var _, var id) -> unless(stands(id, design) || resolves(id, design), id, design);
            case Happening.Refuses(var _, var id) -> unless(stands(id, design) || resolves(id, design), id, design);
            case Happening.Recovers(var _, var id) -> unless(stands(id, design) || resolves(id, design), id, design);
            case Happening.PathBreaks(var _, var id, var _, var _) ->
                unless(stands(id, design) || design.find(id, ClientGroup.class).isPresent(), id, design);
            case Happening.RecordChanges _, Happening.AuthorityOutage _, Happening.Surge _, Happening.CanaryMoves _ ->
                Optional.empty();
        };
    }

    private static Optional<Element> unless(boolean can, Id id, Design design) {
        return can ? Optional.empty() : design.find(id, Element.class);
    }

    private static boolean resolves(Id id, Design design) {
        return design.find(id, Resolver.class).isPresent();
    }

    private static boolean stands(Id id, Design design) {
        return design.find(id, Element.class)
                .filter(each -> each instanceof Backend
                        || each instanceof ApplicationRouter
                        || each instanceof Proxy
                        || each instanceof ExternalEndpoint)
                .isPresent();
    }
}
