package fingerpost.simulate.compiled;

import fingerpost.behaviour.Possible;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns what may be answered into draws of numbers. */
final class Choices {
    private final AnswerSets sets;
    private final Index<DomainName> names;
    private final Index<String> places = new Index<>();

    Choices(AnswerSets sets, Index<DomainName> names) {
        this.sets = sets;
        this.names = names;
    }

    int counters() {
        return places.size();
    }

    Choice ofAddresses(Possible possible) {
        return of(possible, List.of());
    }

    private Choice of(Possible possible, List<Rdata> more) {
        return switch (possible) {
            case Possible.Whole whole -> one(together(whole.records(), more));
            case Possible.Turned turned -> {
                List<IpAddress> members = together(turned.records(), List.of());
                yield members.size() < 2
                        ? one(together(turned.records(), more))
                        : before(
                                more,
                                members,
                                new Choice.Turned(sets.of(members), members.size(), places.of(turned.place())));
            }
            case Possible.Shuffled shuffled -> {
                List<IpAddress> members = together(shuffled.records(), List.of());
                yield members.size() < 2
                        ? one(together(shuffled.records(), more))
                        : before(more, members, new Choice.Shuffled(sets.of(members), members.size()));
            }
            case Possible.Together beside ->
                of(
                        beside.first(),
                        Stream.concat(beside.more().stream(), more.stream()).toList());
            case Possible.Drawn drawn -> drawn(drawn, part -> of(part, more));
        };
    }

    /** The drawn ones first, and behind them what stands beside them. */
    private Choice before(List<Rdata> more, List<IpAddress> members, Choice drawn) {
        List<IpAddress> all = Stream.concat(members.stream(), together(more, List.of()).stream())
                .distinct()
                .toList();
        return all.size() == members.size()
                ? drawn
                : new Choice.Before(drawn, members.size(), sets.of(all), all.size());
    }

    private Choice one(List<IpAddress> members) {
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

    private static List<IpAddress> together(List<Rdata> records, List<Rdata> more) {
        List<IpAddress> members = new ArrayList<>();
        Stream.concat(records.stream(), more.stream()).forEach(record -> {
            if (record instanceof A a) {
                members.add(a.address());
            } else if (record instanceof Aaaa aaaa) {
                members.add(aaaa.address());
            }
        });
        return members.stream().distinct().toList();
    }
}
