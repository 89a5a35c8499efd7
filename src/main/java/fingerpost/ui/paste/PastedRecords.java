package fingerpost.ui.paste;

import fingerpost.dns.DomainName;
import fingerpost.document.RemarkText;
import fingerpost.ingest.zonefile.FaultCode;
import fingerpost.ingest.zonefile.ImportedZone;
import fingerpost.ingest.zonefile.ReadingOptions;
import fingerpost.ingest.zonefile.RemarkReading;
import fingerpost.ingest.zonefile.ZoneFault;
import fingerpost.ingest.zonefile.ZoneFile;
import fingerpost.ingest.zonefile.ZoneImport;
import fingerpost.ingest.zonefile.ZoneImportFailure;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records: into the zones that hold their names, new ones where there is none. */
final class PastedRecords {
    private static final Pattern ORIGIN = Pattern.compile("(?mi)^\\$ORIGIN\\s+(\\S+)");
    private static final Pattern SOA = Pattern.compile("(?mi)^(\\S+)\\s+(\\d\\w*\\s+)?(IN\\s+)?(\\d\\w*\\s+)?SOA\\s");
    /** What the checks of the design say better, once the records stand in it. */
    private static final Set<FaultCode> OF_THE_WHOLE = EnumSet.of(
            FaultCode.NO_SOA,
            FaultCode.NO_NS,
            FaultCode.NO_TTL,
            FaultCode.OLD_TTL,
            FaultCode.SERVER_WITHOUT_ADDRESS,
            FaultCode.NO_GLUE,
            FaultCode.CNAME_WITH_OTHER_DATA,
            FaultCode.SECOND_CNAME,
            FaultCode.DUPLICATE);

    private final Set<Subject> selection;
    private final List<String> left = new ArrayList<>();
    private final Set<Subject> touched = new LinkedHashSet<>();
    private final Set<DomainName> zones = new LinkedHashSet<>();
    private Topology topology;
    private int added;
    private int known;

    PastedRecords(Topology topology, Set<Subject> selection) {
        this.topology = topology;
        this.selection = selection;
    }

    Pasted ofZone(String text) {
        Optional<DomainName> origin = origin(text);
        if (origin.isEmpty() && isAbsolute(text)) {
            return ofAnswers(text);
        }
        if (origin.isEmpty()) {
            return new Pasted.Refused(
                    Speech.of("The lines do not say of which zone they are. Select the zone, and paste again."));
        }
        read(origin.get(), text);
        return made();
    }

    /** The zone that the text is of, or that it is pasted into. */
    private Optional<DomainName> origin(String text) {
        Optional<DomainName> said =
                ORIGIN.matcher(text).results().findFirst().flatMap(found -> Recognising.name(found.group(1)));
        Matcher soa = SOA.matcher(text);
        if (soa.find()) {
            return soa.group(1).equals("@") ? said.or(this::zone) : Recognising.name(soa.group(1));
        }
        if (said.isPresent()) {
            return said.flatMap(
                    name -> topology.zoneFor(name).map(HostedZone::apex).or(() -> said));
        }
        return isAbsolute(text) ? Optional.empty() : zone();
    }

    /** The selected zone, or the only one. */
    private Optional<DomainName> zone() {
        return selection.stream()
                .flatMap(each -> topology.find(each.element(), HostedZone.class).stream())
                .findFirst()
                .or(() -> topology.zones().size() == 1
                        ? Optional.of(topology.zones().getFirst())
                        : Optional.empty())
                .map(HostedZone::apex);
    }

    private static boolean isAbsolute(String text) {
        return text.lines()
                .map(String::strip)
                .allMatch(line -> line.isEmpty() || line.startsWith(";") || line.matches("[^\\s$(]+\\.\\s[^(]*"));
    }

    /** Absolute records, each into the zone of its name; the lines keep their numbers. */
    Pasted ofAnswers(String text) {
        Map<DomainName, StringBuilder> parts = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String owner = line.split("\\s", 2)[0];
            if (owner.isEmpty()
                    || owner.startsWith(";")
                    || line.matches("\\S+\\s+(\\d+\\s+)?(IN\\s+)?(SOA|RRSIG|NSEC3?)\\s.*")) {
                continue;
            }
            Optional<DomainName> apex = Recognising.name(owner).flatMap(name -> ZoneName.of(name, topology));
            if (apex.isEmpty()) {
                left.add(Speech.of("Line {0}: {1} belongs to no zone of a site.", i + 1, owner));
                continue;
            }
            StringBuilder part = parts.computeIfAbsent(apex.get(), _ -> new StringBuilder());
            part.append("\n"
                            .repeat(i
                                    - (int) part.chars().filter(c -> c == '\n').count()))
                    .append(line);
        }
        parts.forEach((apex, part) -> read(apex, part.toString()));
        return made();
    }

    Pasted ofHosts(Recognised.Hosts hosts) {
        hosts.left().forEach(each -> left.add(Speech.of("“{0}” is no line of a hosts file.", each)));
        Map<DomainName, StringBuilder> parts = new LinkedHashMap<>();
        Optional<DomainName> usual = zone();
        for (Recognised.HostsLine line : hosts.lines()) {
            for (String name : line.names()) {
                Optional<DomainName> full =
                        name.contains(".") ? Recognising.name(name) : usual.map(zone -> DomainName.of(name, zone));
                Optional<DomainName> apex = full.flatMap(each -> ZoneName.of(each, topology));
                if (name.matches("localhost.*|ip6-.*|broadcasthost")) {
                    continue;
                }
                if (apex.isEmpty()) {
                    left.add(Speech.of("{0} has no dot. Select the zone that it belongs to.", name));
                    continue;
                }
                parts.computeIfAbsent(apex.get(), _ -> new StringBuilder())
                        .append(full.get())
                        .append(" IN ")
                        .append(line.address().record().type())
                        .append(' ')
                        .append(line.address())
                        .append('\n');
            }
        }
        parts.forEach((apex, part) -> read(apex, part.toString()));
        return made();
    }

    private void read(DomainName apex, String text) {
        Optional<HostedZone> here = topology.zones().stream()
                .filter(each -> each.apex().equals(apex))
                .findFirst();
        String ttl =
                "$TTL " + here.map(HostedZone::defaultTtl).map(Object::toString).orElse("3600") + "\n";
        ReadingOptions options = ReadingOptions.USUAL
                .withRemarks(new RemarkReading(RemarkText::entry, RemarkText::written, RemarkText::line))
                .withOrigin(apex);
        ImportedZone imported;
        try {
            imported = ZoneImport.of(ZoneFile.read((ttl + text).getBytes(StandardCharsets.UTF_8), options));
        } catch (ZoneImportFailure nothing) {
            left.add(Reason.of(nothing));
            return;
        }
        for (ZoneFault fault : imported.faults()) {
            boolean lost = fault.isError() || fault.code().grade() == FaultCode.Grade.WARNING;
            if (lost && fault.line() > 1 && !OF_THE_WHOLE.contains(fault.code())) {
                left.add(Speech.of("Line {0}: {1}", fault.line() - 1, fault.message()));
            }
        }
        HostedZone read = imported.topology().zones().getFirst();
        for (Line line : imported.topology().all(Line.class)) {
            topology = topology.find(line.id()).isPresent() ? topology : topology.with(line);
        }
        Merging merging = new Merging(here.orElseGet(() -> empty(read)));
        read.entries().forEach(merging::add);
        if (merging.added() > 0) {
            topology = topology.with(merging.zone());
            zones.add(apex);
        }
        added += merging.added();
        known += merging.known();
        touched.addAll(merging.touched());
        left.addAll(merging.left());
    }

    private HostedZone empty(HostedZone read) {
        Id id = Id.from(read.apex().host().isEmpty() ? "root" : read.apex().host(), topology.byId()::containsKey);
        return new HostedZone(id, read.apex(), read.defaultTtl(), read.soa(), read.soaTtl(), "", List.of());
    }

    private Pasted made() {
        left.addAll(0, Merging.said(known));
        if (added == 0) {
            return new Pasted.Refused(Speech.of("Nothing of it is new to the design. {0}", String.join(" ", left))
                    .strip());
        }
        String to = zones.size() == 1 ? zones.iterator().next().unicode() : Speech.of("{0} zones", zones.size());
        return new Pasted.Made(
                Speech.of("{0} to {1}", Speech.count(added, "1 record", "{0} records"), to),
                topology,
                touched,
                List.of(),
                left);
    }
}
