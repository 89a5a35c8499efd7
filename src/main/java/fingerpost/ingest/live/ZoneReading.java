package fingerpost.ingest.live;

import fingerpost.diagnose.drift.LiveAnswer;
import fingerpost.diagnose.drift.Poll;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.wire.Limits;
import fingerpost.wire.Message;
import fingerpost.wire.Server;
import fingerpost.wire.ZoneTransfer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads one zone from its servers: whole where one hands it over, else by asking. */
final class ZoneReading {
    private static final RecordType DNSKEY = RecordType.DNSKEY;

    private final Poll poll;
    private final DomainName apex;
    private final Notes notes;

    ZoneReading(Poll poll, DomainName apex, Notes notes) {
        this.poll = poll;
        this.apex = apex;
        this.notes = notes;
    }

    /**
     * Reads it.
     *
     * @param servers to which it is delegated
     * @param names to ask for, as a person or other records name them
     * @return empty where no server answers for the zone
     */
    Optional<ZoneSeen> read(List<Server> servers, List<DomainName> names, Optional<ZoneTransfer> transfers)
            throws InterruptedException {
        List<Server> serving = serving(servers);
        if (serving.isEmpty()) {
            return Optional.empty();
        }
        if (transfers.isPresent()) {
            Optional<ZoneSeen> whole = ZoneHandedOver.by(transfers.get(), apex, serving, notes);
            if (whole.isPresent()) {
                return whole;
            }
        }
        List<Server> asked = serving.stream().limit(Limits.IMPORT_SERVERS).toList();
        if (asked.size() < serving.size()) {
            notes.seen(
                    apex,
                    serving.size() + " servers answer for the zone; " + asked.size()
                            + " of them were asked for everything: " + spoken(asked) + ".");
        }
        return Optional.of(ask(new ZoneAnswers(poll, asked), names));
    }

    private List<Server> serving(List<Server> servers) throws InterruptedException {
        ZoneAnswers answers = new ZoneAnswers(poll, servers);
        Question start = new Question(apex, RecordType.SOA);
        answers.ask(List.of(start));
        List<Server> serving = new ArrayList<>();
        Map<Long, List<Server>> serials = new LinkedHashMap<>();
        for (Server server : servers) {
            Optional<Soa> soa = answers.exchange(server, start)
                    .flatMap(each -> each.message())
                    .filter(each -> each.flags().authoritative())
                    .flatMap(ZoneReading::soa);
            soa.ifPresentOrElse(
                    each -> {
                        serving.add(server);
                        serials.computeIfAbsent(each.serial(), _ -> new ArrayList<>())
                                .add(server);
                    },
                    () -> notes.notSeen(apex, server + " does not answer for the zone and was not asked further."));
        }
        if (serials.size() > 1) {
            notes.disagreement(
                    apex,
                    "The servers have different versions of the zone: "
                            + serials.entrySet().stream()
                                    .map(each -> each.getKey() + " at " + spoken(each.getValue()))
                                    .collect(Collectors.joining(", "))
                            + ". What most of them say was taken.");
        }
        return serving;
    }

    private static Optional<Soa> soa(Message message) {
        return message.answer().stream()
                .flatMap(each -> each.rdata().stream())
                .filter(Soa.class::isInstance)
                .map(Soa.class::cast)
                .findFirst();
    }

    private ZoneSeen ask(ZoneAnswers answers, List<DomainName> names) throws InterruptedException {
        answers.ask(List.of(new Question(apex, RecordType.SOA)));
        answers.askOne(List.of(new Question(apex, DNSKEY)));
        Map<DomainName, RecordType> all = new LinkedHashMap<>();
        names.forEach(each -> all.put(each, RecordType.A));
        WellKnownName.ALL.forEach(each -> all.putIfAbsent(each.below(apex), each.first()));
        NameReading reading = new NameReading(apex, answers, notes);
        reading.read(all);
        if (answers.message(apex, DNSKEY)
                .filter(each -> !each.answers(apex, DNSKEY).isEmpty())
                .isPresent()) {
            notes.seen(apex, "The zone is signed. Its keys and signatures are the signer's and not in the design.");
        }
        new Unwritten(apex, answers, notes).look(reading.existing());
        LiveAnswer.Records start = answers.records(apex, RecordType.SOA).orElseThrow();
        return new ZoneSeen(
                apex, (Soa) start.rdata().getFirst(), start.ttl(), sets(answers, reading), reading.cuts(), false);
    }

    private List<RRset> sets(ZoneAnswers answers, NameReading reading) {
        Map<String, RRset> sets = new LinkedHashMap<>();
        Set<DomainName> own = reading.existing().stream().filter(reading::isOwn).collect(Collectors.toSet());
        Set<DomainName> written = Wildcards.written(apex, own, answers);
        for (Question question : answers.asked()) {
            DomainName name = question.name();
            if (written.contains(name)) {
                Majority majority = answers.majority(question);
                if (!question.type().equals(RecordType.SOA)) {
                    disagreements(question, majority);
                }
                if (majority.answer() instanceof LiveAnswer.Records records
                        && !records.rdata().isEmpty()
                        && Sets.isDesigned(records.type())) {
                    sets.putIfAbsent(name + " " + records.type(), Sets.of(name, records));
                }
            }
        }
        for (DomainName cut : reading.cuts()) {
            for (RecordType type : List.of(RecordType.NS, RecordType.DS)) {
                answers.records(cut, type).ifPresent(each -> sets.put(cut + " " + type, Sets.of(cut, each)));
            }
            Glue.of(cut, answers).forEach(each -> sets.put(each.owner() + " " + each.type(), each));
        }
        return sets.values().stream().sorted(Sets.ORDER).toList();
    }

    private void disagreements(Question question, Majority majority) {
        majority.others()
                .forEach((answer, servers) -> notes.disagreement(
                        question.name(),
                        question.type() + ": " + spoken(servers) + (servers.size() == 1 ? " says " : " say ")
                                + answer.spoken() + "; the design has what most say, "
                                + majority.answer().spoken() + "."));
    }

    private static String spoken(List<Server> servers) {
        return servers.stream().map(Server::toString).collect(Collectors.joining(", "));
    }

    /** A name that nobody has. */
    static DomainName nobody(DomainName apex) {
        return apex.child("nobody-" + UUID.randomUUID().toString().substring(0, 13));
    }
}
