package fingerpost.simulate.engine;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Srv;
import fingerpost.dns.SvcParameters;
import fingerpost.simulate.compiled.AnswerSets;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Decisions;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Target;
import fingerpost.simulate.result.Explained;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a resolver keeps of the chains of a name, and by which decisions of the authoritative servers. */
final class KeptTelling {
    private static final double MICROS = 1e6;
    private static final List<RecordType> TYPES =
            List.of(RecordType.A, RecordType.AAAA, RecordType.SRV, RecordType.HTTPS);

    private final Model model;
    private final Decisions decisions;

    KeptTelling(Model model, Decisions decisions) {
        this.model = model;
        this.decisions = decisions;
    }

    /** One link with its owner. */
    private record Step(int owner, int family, Kept.Held held) {}

    /**
     * The links of the chains that a look-up at that time went through.
     *
     * @param before the resolver as it was before the look-up
     * @param after and as it was then, for what it did not have
     */
    List<Explained.Link> links(Steps before, Steps after, Arrivals who, Cell cell, int name, int[] types, long now) {
        Set<Step> steps = new LinkedHashSet<>();
        for (int type : types) {
            steps.addAll(chain(before, after, who, cell, name, type, now));
        }
        Set<Explained.Link> links = new LinkedHashSet<>();
        steps.forEach(each -> links.add(link(each, cell)));
        return List.copyOf(links);
    }

    private List<Step> chain(Steps before, Steps after, Arrivals who, Cell cell, int name, int family, long now) {
        int subnet = cell.subnets() == 1 ? 0 : who.clientOfCell % cell.subnets();
        List<Step> chain = new ArrayList<>();
        int owner = name;
        while (chain.size() < Kept.MOST_LINKS) {
            int each = owner;
            Optional<Kept.Held> held = before.run
                    .kept
                    .held(each, family, now, who.cell, subnet)
                    .or(() -> after.run.kept.held(each, family, now, who.cell, subnet));
            if (held.isEmpty()) {
                break;
            }
            chain.add(new Step(owner, family, held.get()));
            if (!held.get().isAlias()) {
                break;
            }
            owner = held.get().value();
        }
        return chain;
    }

    /** The addresses at the end of a chain in the order of the name servers, but for those known to have been tried first. */
    List<Integer> last(Steps before, Steps after, int name, int family, long now, List<Integer> tried) {
        Arrivals who = before.run.arrivals();
        List<Step> chain = chain(before, after, who, before.cache.cells().get(who.cell), name, family, now);
        return chain.isEmpty() || chain.getLast().held.isAlias()
                ? List.of()
                : addresses(chain.getLast().held.value()).stream()
                        .sorted(Comparator.comparingInt(
                                each -> tried.contains(each) ? tried.indexOf(each) : tried.size()))
                        .toList();
    }

    /** The numbers of the addresses of an answer, in its order. */
    List<Integer> addresses(int answer) {
        AnswerSets sets = model.sets();
        return answer < 0
                ? List.of()
                : IntStream.range(0, sets.size(answer))
                        .mapToObj(place -> sets.address(answer, place))
                        .toList();
    }

    private Rdata record(int member, int type) {
        if (type == Model.V4 || type == Model.V6) {
            return model.addresses().get(member).record();
        }
        Target target = model.services().targets().get(member);
        DomainName name =
                target.name() == Target.OWNER ? DomainName.ROOT : model.names().get(target.name());
        return type == Model.SRV
                ? new Srv(target.priority(), target.weight(), target.port(), name)
                : new Https(
                        target.priority(),
                        name,
                        target.port() == Target.USUAL
                                ? SvcParameters.NONE
                                : SvcParameters.NONE.withPort(target.port()));
    }

    private Explained.Link link(Step step, Cell cell) {
        Kept.Held held = step.held;
        int era = Tries.era(model, Math.max(0, held.since()));
        Link link = model.link(era, cell.asker(), step.owner, step.family);
        DomainName owner = model.names().get(step.owner);
        RecordType asked = TYPES.get(step.family);
        List<Rdata> given = held.value() < 0
                ? List.of()
                : held.isAlias()
                        ? List.of(new Cname(model.names().get(held.value())))
                        : addresses(held.value()).stream()
                                .map(member -> record(member, step.family))
                                .toList();
        boolean failed = link.kind() == Link.Kind.FAILED;
        return new Explained.Link(
                owner.toString(),
                held.isAlias() ? "CNAME" : asked.toString(),
                given.stream().map(Rdata::text).toList(),
                held.since() / MICROS,
                held.until() / MICROS,
                (held.value() < 0 ? link.negative() : link.ttl()) / MICROS,
                failed
                        ? Optional.empty()
                        : Optional.of(model.servers().get(link.servers()).toString()),
                failed || step.family == Model.HTTPS
                        ? List.of()
                        : decisions.why(era, cell.asker(), owner, asked, given));
    }
}
