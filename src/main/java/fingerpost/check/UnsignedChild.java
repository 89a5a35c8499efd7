package fingerpost.check;

import fingerpost.dns.RecordType;
import fingerpost.topology.Id;
import java.util.List;
import java.util.Optional;

/** A DS record above a zone that holds no key. */
final class UnsignedChild implements NameCheck {
    private static final RecordType DNSKEY = new RecordType(48);

    @Override
    public String code() {
        return "DEL15";
    }

    @Override
    public String source() {
        return "RFC 4035 section 2.4, section 5.2; Zonemaster DNSSEC11";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        Optional<Id> child = design.zoneWithApex(owner.name()).filter(id -> !id.equals(owner.zone()));
        if (!owner.has(RecordType.DS) || child.isEmpty()) {
            return List.of();
        }
        boolean signed = design.at(child.get(), owner.name()).stream()
                .anyMatch(each -> each.typeName().equals(DNSKEY.toString()));
        return signed
                ? List.of()
                : List.of(finding(
                                Severity.WARNING,
                                owner.subject(RecordType.DS),
                                owner.apex().unicode() + " holds a DS record for "
                                        + owner.name().unicode()
                                        + ", but that zone has no DNSKEY in the design. Unless its servers sign it by"
                                        + " themselves, validating resolvers refuse every answer from it.")
                        .repairedBy(Repairs.inZone(
                                "Remove the DS of " + owner.name().unicode(),
                                owner.zone(),
                                zone -> zone.without(owner.name(), "DS"))));
    }
}
