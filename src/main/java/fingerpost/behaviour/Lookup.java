package fingerpost.behaviour;

import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** One question on its way through the zones: RFC 1034 section 4.3.2, step by step. */
final class Lookup {
    /** As many names as BIND looks up for one question: the first and {@code max-query-restarts} more. */
    private static final int MAX_NAMES = 12;

    private final Authority authority;
    private final ZoneIndex first;
    private final Question question;
    private final Asking asking;
    private final Reply reply;
    private boolean alone;
    private ZoneIndex zone;
    private DomainName name;

    Lookup(Authority authority, ZoneIndex zone, Question question, Asking asking) {
        this.authority = authority;
        this.first = zone;
        this.question = question;
        this.asking = asking;
        this.reply = new Reply(question);
        this.zone = zone;
        this.name = question.name();
    }

    /** The same question to servers that serve this zone only. */
    Lookup alone() {
        alone = true;
        return this;
    }

    Answered run() {
        for (int names = 1; ; names++) {
            Optional<DomainName> target = step(names == 1);
            if (target.isEmpty()) {
                return reply.answered();
            }
            name = target.get();
            Optional<ZoneIndex> next = alone
                    ? Optional.of(first)
                            .filter(each -> name.isAtOrBelow(each.zone().apex()))
                    : authority.next(first, name);
            if (next.isEmpty()) {
                return reply.answered();
            }
            zone = next.get();
            if (names == MAX_NAMES) {
                reply.end(Rcode.SERVFAIL);
                hop(Hop.How.FAILED, "the chain is a loop or has more than " + MAX_NAMES + " links");
                return reply.answered();
            }
        }
    }

    /** Looks one name up; the name to go on with where it is an alias. */
    private Optional<DomainName> step(boolean isFirst) {
        if (asking.state().isDown(zone.zone().id())) {
            reply.end(Rcode.SERVFAIL);
            hop(Hop.How.FAILED, "the servers of " + zone.zone().apex() + " are down");
            return Optional.empty();
        }
        return switch (zone.find(name, question.type(), asking.state())) {
            case ZoneIndex.Found.At at -> at(at);
            case ZoneIndex.Found.Cut cut -> refer(cut.node(), isFirst);
            case ZoneIndex.Found.Renamed renamed -> rename(renamed.node());
            case ZoneIndex.Found.Nowhere _ -> {
                reply.end(Rcode.NXDOMAIN);
                reply.authority(zone.negativeSoa());
                hop(Hop.How.NO_NAME, "the name does not exist and no wildcard stands for it");
                yield Optional.empty();
            }
        };
    }

    private Optional<DomainName> at(ZoneIndex.Found.At at) {
        ZoneNode node = at.node();
        RecordType type = question.type();
        if (type.equals(RecordType.ANY)) {
            any(node);
            return Optional.empty();
        }
        if (type.equals(RecordType.SOA) && name.equals(zone.zone().apex())) {
            reply.answer(zone.soa());
            hop(
                    Hop.How.ANSWERED,
                    Optional.of(zone.soa()),
                    Subject.of(zone.zone().id()),
                    List.of());
            return Optional.empty();
        }
        if (!type.equals(RecordType.CNAME) && node.holds(RecordType.CNAME, asking.state())) {
            return chain(node);
        }
        if (node.holds(type, asking.state())) {
            answer(node, type);
            return Optional.empty();
        }
        if (Addresses.isAddressType(type) && node.alias().isPresent()) {
            flatten(node.alias().get());
            return Optional.empty();
        }
        noData(node, at.wildcard().isPresent() ? "the wildcard has no such record" : "the name has no such record");
        return Optional.empty();
    }

    private void answer(ZoneNode node, RecordType type) {
        ZoneNode.Served served = node.serve(type, name, asking);
        reply.scope(served.scope());
        if (served.rrset().isEmpty()) {
            noData(node, String.join("; ", served.why()));
            return;
        }
        RRset rrset = served.rrset().get();
        reply.answer(rrset);
        hop(Hop.How.ANSWERED, served.rrset(), source(node, type), served.why());
        new AdditionalData(zone, asking, reply).forAnswer(rrset);
    }

    private Optional<DomainName> chain(ZoneNode node) {
        ZoneNode.Served served = node.serve(RecordType.CNAME, name, asking);
        reply.scope(served.scope());
        if (served.rrset().isEmpty()) {
            noData(node, String.join("; ", served.why()));
            return Optional.empty();
        }
        RRset rrset = served.rrset().get();
        reply.answer(rrset);
        hop(Hop.How.CNAME, served.rrset(), source(node, RecordType.CNAME), served.why());
        return rrset.rdata().getFirst().target();
    }

    private Optional<DomainName> rename(ZoneNode node) {
        ZoneNode.Served served = node.serve(RecordType.DNAME, node.name(), asking);
        reply.scope(served.scope());
        if (served.rrset().isEmpty()) {
            noData(node, String.join("; ", served.why()));
            return Optional.empty();
        }
        RRset rrset = served.rrset().get();
        reply.answer(rrset);
        Dname dname = (Dname) rrset.rdata().getFirst();
        Optional<DomainName> target = Renaming.of(name, node.name(), dname.subtree());
        if (target.isEmpty()) {
            reply.end(Rcode.YXDOMAIN);
            hop(Hop.How.FAILED, "the name below " + dname.subtree() + " would be longer than 255 octets");
            return Optional.empty();
        }
        RRset cname = RRset.of(name, rrset.ttl(), new Cname(target.get()));
        reply.answer(cname);
        hop(Hop.How.DNAME, Optional.of(cname), source(node, RecordType.DNAME), served.why());
        boolean cnameWasAsked =
                question.type().equals(RecordType.CNAME) || question.type().equals(RecordType.ANY);
        return cnameWasAsked ? Optional.empty() : target;
    }

    private Optional<DomainName> refer(ZoneNode node, boolean isFirst) {
        if (isFirst) {
            reply.notAuthoritative();
        }
        DomainName owner = node.name().isWildcard() ? name : node.name();
        ZoneNode.Served served = node.serve(RecordType.NS, owner, asking);
        served.rrset().ifPresent(servers -> {
            reply.authority(servers);
            new AdditionalData(zone, asking, reply).forReferral(servers);
        });
        hop(Hop.How.REFERRED, served.rrset(), source(node, RecordType.NS), served.why());
        return Optional.empty();
    }

    private void flatten(Alias alias) {
        Subject source = Subject.of(zone.zone(), alias);
        switch (new Flattening(authority, asking).of(alias, name, question.type())) {
            case Flattening.Result.Flat flat -> {
                reply.scope(flat.scope());
                reply.answer(flat.rrset());
                hop(Hop.How.FLATTENED, Optional.of(flat.rrset()), source, flat.why());
            }
            case Flattening.Result.Nothing nothing -> {
                reply.authority(zone.negativeSoa());
                hop(Hop.How.NO_DATA, Optional.empty(), source, List.of(nothing.why()));
            }
            case Flattening.Result.Unresolved unresolved -> {
                reply.end(Rcode.SERVFAIL);
                hop(Hop.How.FAILED, Optional.empty(), source, List.of(unresolved.why()));
            }
        }
    }

    private void any(ZoneNode node) {
        if (name.equals(zone.zone().apex())) {
            reply.answer(zone.soa());
        }
        for (RecordType type : node.types(asking.state())) {
            ZoneNode.Served served = node.serve(type, name, asking);
            served.rrset().ifPresent(rrset -> {
                reply.answer(rrset);
                hop(Hop.How.ANSWERED, served.rrset(), source(node, type), served.why());
            });
        }
        node.alias().ifPresent(alias -> {
            for (RecordType type : List.of(RecordType.A, RecordType.AAAA)) {
                if (!node.holds(type, asking.state())
                        && new Flattening(authority, asking).of(alias, name, type)
                                instanceof Flattening.Result.Flat flat) {
                    reply.answer(flat.rrset());
                }
            }
        });
        if (reply.answers().isEmpty()) {
            noData(node, "nothing stands at the name itself");
        }
    }

    private void noData(ZoneNode node, String why) {
        reply.authority(zone.negativeSoa());
        hop(Hop.How.NO_DATA, Optional.empty(), Subject.of(zone.zone().id(), node.name()), List.of(why));
    }

    private Subject source(ZoneNode node, RecordType type) {
        return Hop.subject(zone.zone().id(), node.name(), type);
    }

    private void hop(Hop.How how, String why) {
        Id id = zone.zone().id();
        reply.hop(new Hop(id, name, how, Optional.empty(), Optional.empty(), List.of(why)));
    }

    private void hop(Hop.How how, Optional<RRset> rrset, Subject source, List<String> why) {
        reply.hop(new Hop(zone.zone().id(), name, how, rrset, Optional.of(source), why));
    }
}
