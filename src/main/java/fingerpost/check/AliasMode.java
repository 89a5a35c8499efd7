package fingerpost.check;

import java.util.ArrayList;
import java.util.List;

/** An HTTPS or SVCB record in AliasMode that is not alone, has parameters, or names itself. */
final class AliasMode implements NameCheck {
    @Override
    public String code() {
        return "SVC01";
    }

    @Override
    public String source() {
        return "RFC 9460 section 2.4.1, section 2.4.2";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Bindings bindings : Bindings.at(owner)) {
            List<Bindings.Binding> aliases = bindings.records().stream()
                    .filter(Bindings.Binding::isAlias)
                    .toList();
            if (aliases.stream().anyMatch(each -> each.endpoint().equals(owner.name()))) {
                findings.add(told(Severity.ERROR, owner, bindings, "names itself; clients give up"));
            }
            if (!aliases.isEmpty() && aliases.size() < bindings.records().size()) {
                findings.add(told(
                        Severity.WARNING,
                        owner,
                        bindings,
                        "stands beside records with a priority, which clients then ignore"));
            }
            if (aliases.size() > 1) {
                findings.add(told(Severity.WARNING, owner, bindings, "stands there twice; clients pick one by chance"));
            }
            if (aliases.stream().anyMatch(each -> !each.parameters().isEmpty())) {
                findings.add(told(Severity.WARNING, owner, bindings, "has parameters, which clients ignore"));
            }
        }
        return findings;
    }

    private Finding told(Severity severity, Owner owner, Bindings bindings, String what) {
        return finding(
                severity,
                owner.subject(bindings.set()),
                "The " + bindings.set().type() + " record of " + owner.name().unicode() + " with priority 0 (an alias) "
                        + what + ". Write one alias alone, or priorities from 1.");
    }
}
