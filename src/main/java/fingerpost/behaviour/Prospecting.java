package fingerpost.behaviour;

import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question to one zone, answered with all that may come of it; the same search as {@link Lookup}, one link at a time. */
final class Prospecting {
    private static final int MAX_NAMES = 12;

    private final Authority authority;
    private final Question question;
    private final Asking asking;

    Prospecting(Authority authority, Question question, Asking asking) {
        this.authority = authority;
        this.question = question;
        this.asking = asking;
    }

    Prospect run() {
        return authority.closest(question.name()).map(this::in).orElseGet(this::outside);
    }

    private Prospect in(ZoneIndex zone) {
        if (asking.state().isDown(zone.zone().id())) {
            return new Prospect.Failed("the servers of " + zone.zone().apex() + " are down");
        }
        return switch (zone.find(question.name(), question.type(), asking.state())) {
            case ZoneIndex.Found.At at -> at(zone, at.node());
            case ZoneIndex.Found.Cut _ -> outside();
            case ZoneIndex.Found.Renamed renamed -> renamed(zone, renamed.node());
            case ZoneIndex.Found.Nowhere _ -> nothing(zone, false);
        };
    }

    private Prospect at(ZoneIndex zone, ZoneNode node) {
        RecordType type = question.type();
        boolean isChained = !type.equals(RecordType.CNAME) && node.holds(RecordType.CNAME, asking.state());
        if (isChained || node.holds(type, asking.state())) {
            return served(zone, node, isChained ? RecordType.CNAME : type);
        }
        return Addresses.isAddressType(type)
                ? node.alias().map(alias -> flattened(zone, alias)).orElseGet(() -> nothing(zone, true))
                : nothing(zone, true);
    }

    private Prospect served(ZoneIndex zone, ZoneNode node, RecordType type) {
        Offer offer = node.offer(type, asking);
        return offer.possible().isNothing()
                ? nothing(zone, true)
                : new Prospect.Served(
                        zone.zone().apex(), type, node.ttl(type, asking), offer.possible(), offer.scope());
    }

    private Prospect renamed(ZoneIndex zone, ZoneNode node) {
        Ttl ttl = node.ttl(RecordType.DNAME, asking);
        Optional<DomainName> target = node.serve(RecordType.DNAME, node.name(), asking)
                .rrset()
                .map(rrset -> (Dname) rrset.rdata().getFirst())
                .flatMap(dname -> Renaming.of(question.name(), node.name(), dname.subtree()));
        return target.isEmpty()
                ? new Prospect.Failed("the name below " + node.name() + " cannot be renamed")
                : new Prospect.Served(
                        zone.zone().apex(),
                        RecordType.CNAME,
                        ttl,
                        new Possible.Whole(List.of(new Cname(target.get()))),
                        0);
    }

    private Prospect flattened(ZoneIndex zone, Alias alias) {
        return switch (asking.deeper()
                .map(deeper -> resolved(alias.target(), deeper, MAX_NAMES))
                .orElseGet(() -> new Prospect.Failed("the chain from " + alias.target() + " does not end"))) {
            case Prospect.Failed failed -> failed;
            case Prospect.Nothing nothing ->
                nothing.nameExists()
                        ? nothing(zone, true)
                        : new Prospect.Failed("the target " + alias.target() + " does not exist");
            case Prospect.Served served ->
                new Prospect.Served(
                        zone.zone().apex(),
                        question.type(),
                        alias.ttl().min(served.ttl()),
                        served.possible(),
                        served.scope());
        };
    }

    /** The addresses of a name with the chain before them, as the server that flattens them finds them. */
    private Prospect resolved(DomainName name, Asking deeper, int namesLeft) {
        Prospect found = new Prospecting(authority, new Question(name, question.type()), deeper).run();
        if (!(found instanceof Prospect.Served link) || link.type().equals(question.type())) {
            return found;
        }
        return namesLeft == 1
                ? new Prospect.Failed("the chain over " + name + " does not end")
                : beyond(link, link.possible(), deeper, namesLeft - 1);
    }

    private Prospect beyond(Prospect.Served link, Possible targets, Asking deeper, int namesLeft) {
        return switch (targets) {
            case Possible.Whole whole -> target(link, whole.records(), deeper, namesLeft);
            case Possible.Turned turned -> target(link, turned.records(), deeper, namesLeft);
            case Possible.Shuffled shuffled -> target(link, shuffled.records(), deeper, namesLeft);
            case Possible.Together together -> beyond(link, together.first(), deeper, namesLeft);
            case Possible.Drawn drawn -> {
                List<Possible.Drawn.Part> parts = new ArrayList<>();
                Ttl ttl = link.ttl();
                int scope = link.scope();
                for (Possible.Drawn.Part part : drawn.parts()) {
                    Prospect end = beyond(link, part.possible(), deeper, namesLeft);
                    Possible given = Possible.nothing();
                    if (end instanceof Prospect.Served served) {
                        given = served.possible();
                        ttl = ttl.min(served.ttl());
                        scope = Math.max(scope, served.scope());
                    }
                    parts.add(new Possible.Drawn.Part(part.weight(), given));
                }
                yield new Prospect.Served(link.servers(), question.type(), ttl, new Possible.Drawn(parts), scope);
            }
        };
    }

    private Prospect target(Prospect.Served link, List<Rdata> targets, Asking deeper, int namesLeft) {
        Optional<DomainName> name = targets.stream().findFirst().flatMap(Rdata::target);
        if (name.isEmpty()) {
            return new Prospect.Nothing(link.servers(), link.ttl(), true);
        }
        Prospect end = resolved(name.get(), deeper, namesLeft);
        return end instanceof Prospect.Served served
                ? new Prospect.Served(
                        served.servers(),
                        served.type(),
                        link.ttl().min(served.ttl()),
                        served.possible(),
                        Math.max(link.scope(), served.scope()))
                : end;
    }

    private Prospect outside() {
        return authority
                .outside()
                .answer(question)
                .<Prospect>map(response -> {
                    Ttl ttl = authority
                            .outside()
                            .endpoint(question.name())
                            .orElseThrow()
                            .ttl();
                    List<Rdata> records = new ArrayList<>();
                    response.answer().stream().map(RRset::rdata).forEach(records::addAll);
                    return records.isEmpty()
                            ? new Prospect.Nothing(question.name(), ttl, true)
                            : new Prospect.Served(
                                    question.name(), question.type(), ttl, new Possible.Whole(records), 0);
                })
                .orElseGet(() -> new Prospect.Failed("the design does not know what " + question.name() + " answers"));
    }

    private static Prospect nothing(ZoneIndex zone, boolean nameExists) {
        return new Prospect.Nothing(zone.zone().apex(), zone.negativeSoa().ttl(), nameExists);
    }
}
