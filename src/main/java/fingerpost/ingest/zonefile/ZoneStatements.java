package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each line of the text of a zone says, for somebody who is writing it: nothing is sorted or put together, and only what
 * could not be understood is a fault. Whether the zone is a good one, and whether a name lies in it, is not asked.
 *
 * @param usualTtl what the first {@code $TTL} says
 * @param faults in the order of the text
 */
public record ZoneStatements(
        List<Said> records, List<SaidAlias> aliases, Optional<Ttl> usualTtl, List<ZoneFault> faults) {
    private static final Set<FaultCode> LEFT_TO_CHECKS = EnumSet.of(
            FaultCode.NO_TTL,
            FaultCode.OLD_TTL,
            FaultCode.QUOTED_NAME,
            FaultCode.OWNER_AFTER_ORIGIN,
            FaultCode.GENERATED,
            FaultCode.OUT_OF_ZONE,
            FaultCode.NO_SOA,
            FaultCode.SECOND_SOA,
            FaultCode.SOA_NOT_AT_APEX,
            FaultCode.NO_NS,
            FaultCode.SECOND_CNAME,
            FaultCode.SECOND_DNAME,
            FaultCode.CNAME_WITH_OTHER_DATA,
            FaultCode.DIFFERENT_TTL,
            FaultCode.DUPLICATE,
            FaultCode.BELOW_DNAME,
            FaultCode.SERVER_WITHOUT_ADDRESS,
            FaultCode.NO_GLUE);

    public ZoneStatements {
        records = List.copyOf(records);
        aliases = List.copyOf(aliases);
        faults = List.copyOf(faults);
    }

    /**
     * One record.
     *
     * @param line where it begins, from 1
     */
    public record Said(int line, DomainName owner, Ttl ttl, Rdata data) {}

    /**
     * One record of a provider's type ALIAS.
     *
     * @param line where it stands, from 1
     */
    public record SaidAlias(int line, Alias alias) {}

    /** What the text says in the zone of that apex; of more records than {@code most} the rest is a fault. */
    public static ZoneStatements of(String text, DomainName apex, int most) {
        ZoneFile file = ZoneFile.read(
                text.getBytes(StandardCharsets.UTF_8),
                ReadingOptions.USUAL.withOrigin(apex).withMostRecords(most));
        List<ZoneFault> faults = new ArrayList<>();
        List<SaidAlias> aliases = new ArrayList<>();
        Set<Integer> aliased = new HashSet<>();
        for (AliasLine each : file.aliases()) {
            DomainName owner =
                    NameOctets.name(file.names().octets(), file.names().start(each.owner()));
            aliases.add(new SaidAlias(file.line(each), new Alias(owner, new Ttl(each.ttl()), each.target())));
            aliased.add(file.line(each));
        }
        for (ZoneFault each : file.faults()) {
            boolean held = each.code() == FaultCode.ALIAS_TYPE && aliased.contains(each.line());
            if (!held && !LEFT_TO_CHECKS.contains(each.code())) {
                faults.add(each);
            }
        }
        List<Said> records = new ArrayList<>();
        for (int i = 0; i < file.size(); i++) {
            said(file, i, records, faults);
        }
        return new ZoneStatements(records, aliases, file.usualTtl(), faults);
    }

    private static void said(ZoneFile file, int index, List<Said> records, List<ZoneFault> faults) {
        ZoneRecord read = file.record(index);
        int line = file.line(index);
        try {
            records.add(new Said(line, read.owner(), read.ttl(), read.rdata()));
        } catch (IllegalArgumentException unheld) {
            faults.add(new ZoneFault(
                    FaultCode.NOT_HELD,
                    "",
                    line,
                    1,
                    String.valueOf(unheld.getMessage()),
                    "A design cannot hold the record."));
        }
    }
}
