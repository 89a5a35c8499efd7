package fingerpost.simulate.compiled;

import fingerpost.behaviour.Possible;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.Srv;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns what may be answered into draws of numbers. */
final class Choices {
    private final AnswerSets sets;
    private final Index<DomainName> names;
    private final Index<IpAddress> addresses;
    private final Index<Target> targets;
    private final Index<String> places = new Index<>();

    Choices(AnswerSets sets, Index<DomainName> names, Index<IpAddress> addresses, Index<Target> targets) {
        this.sets = sets;
        this.names = names;
        this.addresses = addresses;
        this.targets = targets;
    }

    int counters() {
        return places.size();
    }

    /** Addresses, or the targets that SRV and HTTPS records of that name lead to. */
    Choice ofRecords(Possible possible, DomainName owner) {
        return of(possible, owner, List.of());
    }

    private Choice of(Possible possible, DomainName owner, List<Rdata> more) {
        return switch (possible) {
            case Possible.Whole whole -> one(together(owner, whole.records(), more));
            case Possible.Turned turned -> {
                List<Integer> members = together(owner, turned.records(), List.of());
                yield members.size() < 2
                        ? one(together(owner, turned.records(), more))
                        : before(
                                owner,
                                more,
                                members,
                                new Choice.Turned(sets.of(members), members.size(), places.of(turned.place())));
            }
            case Possible.Shuffled shuffled -> {
                List<Integer> members = together(owner, shuffled.records(), List.of());
                yield members.size() < 2
                        ? one(together(owner, shuffled.records(), more))
                        : before(owner, more, members, new Choice.Shuffled(sets.of(members), members.size()));
            }
            case Possible.Together beside ->
                of(
                        beside.first(),
                        owner,
                        Stream.concat(beside.more().stream(), more.stream()).toList());
            case Possible.Drawn drawn -> drawn(drawn, part -> of(part, owner, more));
        };
    }

    /** The drawn ones first, and behind them what stands beside them. */
    private Choice before(DomainName owner, List<Rdata> more, List<Integer> members, Choice drawn) {
        List<Integer> all = Stream.concat(members.stream(), together(owner, more, List.of()).stream())
                .distinct()
                .toList();
        return all.size() == members.size()
                ? drawn
                : new Choice.Before(drawn, members.size(), sets.of(all), all.size());
    }

    private Choice one(List<Integer> members) {
        return new Choice.One(members.isEmpty() ? Answer.NONE : Answer.of(sets.of(members), 0));
    }

    /** Of several CNAMEs at one name the first is followed. */
    Choice ofNames(Possible possible) {
        return switch (possible) {
            case Possible.Whole whole -> name(whole.records());
            case Possible.Turned turned -> name(turned.records());
            case Possible.Shuffled shuffled -> name(shuffled.records());
            case Possible.Together together -> ofNames(together.first());
            case Possible.Drawn drawn -> drawn(drawn, this::ofNames);
        };
    }

    private Choice name(List<Rdata> records) {
        return new Choice.One(records.stream()
                .findFirst()
                .flatMap(Rdata::target)
                .map(names::of)
                .orElse(Answer.NONE));
    }

    private static Choice drawn(Possible.Drawn drawn, Function<Possible, Choice> each) {
        return new Choice.Drawn(
                drawn.parts().stream().map(Possible.Drawn.Part::weight).toList(),
                drawn.parts().stream()
                        .map(Possible.Drawn.Part::possible)
                        .map(each)
                        .toList());
    }

    private List<Integer> together(DomainName owner, List<Rdata> records, List<Rdata> more) {
        return Stream.concat(records.stream(), more.stream())
                .flatMap(record -> member(owner, record).stream())
                .distinct()
                .toList();
    }

    private Optional<Integer> member(DomainName owner, Rdata record) {
        return switch (record) {
            case A a -> Optional.of(addresses.of(a.address()));
            case Aaaa aaaa -> Optional.of(addresses.of(aaaa.address()));
            case Srv srv
            when !srv.host().isRoot() ->
                Optional.of(targets.of(
                        new Target(Model.SRV, srv.priority(), srv.weight(), srv.port(), names.of(srv.host()))));
            case Https https ->
                Optional.of(targets.of(new Target(
                        Model.HTTPS,
                        https.priority(),
                        0,
                        https.parameters().port().orElse(Target.USUAL),
                        https.target()
                                .filter(target -> !target.equals(owner))
                                .map(names::of)
                                .orElse(Target.OWNER))));
            default -> Optional.empty();
        };
    }
}
