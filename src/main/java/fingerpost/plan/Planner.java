package fingerpost.plan;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.plan.Step.Kind;
import fingerpost.plan.difference.Alignment;
import fingerpost.plan.difference.Difference;
import fingerpost.plan.difference.Differences;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the steps. What is new is built and published before anything points at it, TTLs are lowered before an answer
 * changes, the old stays until the last cache has let go of it, and the chain of trust is closed last and opened first (RFC
 * 1034 section 3.6.2, RFC 2308 section 5, RFC 6781 section 4; lowering first: RFC 1912 section 2.2).
 */
public final class Planner {
    /** A minute: caches let go soon, and no resolver in use lengthens it. */
    public static final Ttl QUICK = new Ttl(60);

    private final Topology wanted;
    private final Ttl quick;
    private final Lifetime lifetime;
    private final Both both;
    private final List<Move> moves;
    private final List<Step> steps = new ArrayList<>();
    private Topology state;

    private Planner(Topology now, Topology wanted, Ttl quick) {
        this.wanted = wanted;
        this.quick = quick;
        this.lifetime = new Lifetime(wanted);
        this.moves = Moves.of(now, wanted, Differences.of(now, wanted));
        this.state = now;
        this.both = new Both(now, wanted);
    }

    /**
     * The plan.
     *
     * @param quick the TTL of what is about to change
     */
    public static Plan of(Topology now, Topology wanted, Ttl quick) {
        Topology aligned = Alignment.of(now, wanted);
        Planner planner = new Planner(aligned, wanted, quick);
        planner.steps();
        return new Plan(aligned, wanted, planner.steps);
    }

    private void steps() {
        unsign();
        step(Kind.PREPARE, both.prepared(state), Wait.NONE);
        lower();
        publish();
        step(Kind.ROUTE, both.routed(state), Wait.NONE);
        switchOver();
        remove();
        step(Kind.DISMANTLE, dismantled(), Wait.NONE);
        List<Move> signing = moves(each -> each.signs() && each.adds());
        step(Kind.RAISE, ZoneEdits.each(wanted, signing, (zone, move) -> zone.without(move.owner(), "DS")), Wait.NONE);
        step(Kind.SIGN, wanted, Wait.NONE);
    }

    private void unsign() {
        List<Move> going = moves(each -> each.signs() && each.removes());
        step(Kind.UNSIGN, ZoneEdits.each(state, going, ZoneEdits::removed), longest(going, Integer.MAX_VALUE));
    }

    private void lower() {
        List<Move> leaving = moves(each -> !each.adds() && !each.signs());
        Topology lowered = ZoneEdits.each(
                state,
                leaving,
                (zone, move) -> ZoneEdits.carriedOut(
                        zone, new Move(move.apex(), move.owner(), List.of(), quickly(move.before()))));
        step(Kind.LOWER, lowered, longest(leaving, Integer.MAX_VALUE));
    }

    private void publish() {
        List<Move> coming = moves(each -> each.adds() && !each.signs());
        List<Move> rolling = moves(each -> each.changes() && each.signs());
        Topology published = ZoneEdits.each(
                state,
                coming,
                (zone, move) -> ZoneEdits.carriedOut(
                        zone, new Move(move.apex(), move.owner(), List.of(), quickly(move.after()))));
        published = ZoneEdits.each(published, rolling, Signing::both);
        Wait wait = longest(rolling, Integer.MAX_VALUE);
        for (Move each : coming) {
            HostedZone zone = ZoneEdits.zone(state, each.apex());
            wait = wait.or(lifetime.ofAbsence(zone)).or(Covered.by(zone, each.owner(), lifetime));
        }
        step(Kind.PUBLISH, published, wait);
    }

    private void switchOver() {
        List<Move> changing = moves(Move::changes);
        Topology switched = ZoneEdits.each(
                state,
                changing,
                (zone, move) -> ZoneEdits.carriedOut(
                        zone, new Move(move.apex(), move.owner(), move.before(), quickly(move.after()))));
        Topology drawn = switched.map(each ->
                each instanceof Line line ? wanted.find(line.id(), Line.class).orElse(line) : each);
        step(Kind.SWITCH, drawn, longest(changing, quick.seconds()));
    }

    private void remove() {
        List<Move> going = moves(each -> each.removes() && !each.signs());
        Topology left = ZoneEdits.each(state, going, ZoneEdits::removed);
        Set<DomainName> kept = wanted.zones().stream().map(HostedZone::apex).collect(Collectors.toUnmodifiableSet());
        Wait gone = state.zones().stream()
                .filter(each -> !kept.contains(each.apex()))
                .flatMap(each -> each.entries().stream())
                .map(each -> lifetime.of(each.ttl()))
                .reduce(Wait.NONE, Wait::or);
        step(Kind.REMOVE, left, longest(going, quick.seconds()).or(going.isEmpty() ? Wait.NONE : gone));
    }

    /** Nothing any more that is not wanted; entries keep their quick TTLs. */
    private Topology dismantled() {
        Topology end = wanted;
        for (HostedZone zone : wanted.zones()) {
            Optional<HostedZone> held = state.zones().stream()
                    .filter(each -> each.apex().equals(zone.apex()))
                    .findFirst();
            end = held.isPresent() ? end.with(held.get()) : end;
        }
        return end;
    }

    private List<ZoneEntry> quickly(List<ZoneEntry> entries) {
        return entries.stream().map(each -> each.withTtl(each.ttl().min(quick))).toList();
    }

    private List<Move> moves(Predicate<Move> which) {
        return moves.stream().filter(which).toList();
    }

    /** How long the longest of what was before may be kept, its TTL being at most so long. */
    private Wait longest(List<Move> all, int most) {
        Wait longest = Wait.NONE;
        for (Move move : all) {
            for (ZoneEntry each : move.before()) {
                Ttl own = each.ttl().min(new Ttl(most));
                longest = longest.or(lifetime.of(new Ttl(
                        (int) Math.min(Integer.MAX_VALUE, (long) own.seconds() + flattened(move.owner(), each)))));
            }
        }
        return longest;
    }

    /** An ALIAS to a name keeps its addresses for its own TTL on top of theirs. */
    private int flattened(DomainName owner, ZoneEntry entry) {
        boolean address = entry instanceof RecordSet
                && (entry.typeName().equals("A") || entry.typeName().equals("AAAA"));
        return state.zones().stream()
                .flatMap(each -> each.entries().stream())
                .filter(each ->
                        address && each instanceof Alias alias && alias.target().equals(owner))
                .mapToInt(each -> each.ttl().seconds())
                .max()
                .orElse(0);
    }

    private void step(Kind kind, Topology after, Wait wait) {
        List<Difference> changes = Differences.of(state, after).stream()
                .filter(each -> !both.isBookkeeping(each, after))
                .toList();
        if (!changes.isEmpty()) {
            steps.add(new Step(
                    kind,
                    Words.title(kind, changes),
                    changes,
                    after,
                    Verification.of(kind, state, after, changes),
                    wait,
                    Words.risk(kind),
                    Optional.empty()));
        }
        state = after;
    }
}
