package fingerpost.topology.edit;

import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import java.util.Optional;
import java.util.function.Function;

/** Happenings of scenarios that name other elements; one that would name nothing does not happen. */
record RewiredHappening(Function<Id, Optional<Id>> wire) {
    Optional<Happening> of(Happening happening) {
        return switch (happening) {
            case Happening.Fails(var at, var element) -> wire.apply(element).map(to -> new Happening.Fails(at, to));
            case Happening.Refuses(var at, var element) -> wire.apply(element).map(to -> new Happening.Refuses(at, to));
            case Happening.PathBreaks(var at, var element, var families, var lasts) ->
                wire.apply(element).map(to -> new Happening.PathBreaks(at, to, families, lasts));
            case Happening.Recovers(var at, var element) ->
                wire.apply(element).map(to -> new Happening.Recovers(at, to));
            case Happening.RecordChanges(var at, var zone, var entry) ->
                wire.apply(zone)
                        .flatMap(to -> RewiredPolicy.of(entry, wire)
                                .map(changed -> new Happening.RecordChanges(at, to, changed)));
            case Happening.AuthorityOutage(var at, var zone, var lasts) ->
                wire.apply(zone).map(to -> new Happening.AuthorityOutage(at, to, lasts));
            case Happening.Surge(var at, var clients, var factor, var lasts) ->
                wire.apply(clients).map(to -> new Happening.Surge(at, to, factor, lasts));
            case Happening.CanaryMoves(var at, var zone, var owner, var share) ->
                wire.apply(zone).map(to -> new Happening.CanaryMoves(at, to, owner, share));
        };
    }
}
