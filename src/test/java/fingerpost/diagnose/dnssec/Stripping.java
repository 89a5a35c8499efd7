package fingerpost.diagnose.dnssec;

import fingerpost.testnet.ScriptedServer;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.xbill.DNS.Message;
import org.xbill.DNS.RRSIGRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/**
 * Something on the way that takes DNSSEC out of the answers of a server.
 *
 * @param taken the records that get lost
 */
record Stripping(Server behind, Predicate<Record> taken) implements ScriptedServer.Script {
    /** Signatures and proofs, except over the keys. */
    static Stripping everything(Server behind) {
        return new Stripping(
                behind,
                each -> each.getType() == Type.NSEC
                        || (each instanceof RRSIGRecord signature && signature.getTypeCovered() != Type.DNSKEY));
    }

    /** Proofs of absence with their signatures. */
    static Stripping proofs(Server behind) {
        return new Stripping(
                behind,
                each -> each.getType() == Type.NSEC
                        || signaturesOver(behind, Type.NSEC).taken.test(each));
    }

    static Stripping signaturesOver(Server behind, int type) {
        return new Stripping(
                behind, each -> each instanceof RRSIGRecord signature && signature.getTypeCovered() == type);
    }

    @Override
    public List<byte[]> replies(Message query, boolean overTcp) throws IOException {
        SimpleResolver resolver = new SimpleResolver(behind.address().toString());
        resolver.setPort(behind.port());
        Message reply = resolver.send(query);
        for (int section : new int[] {Section.ANSWER, Section.AUTHORITY}) {
            for (Record each : List.copyOf(reply.getSection(section))) {
                if (taken.test(each)) {
                    reply.removeRecord(each, section);
                }
            }
        }
        return List.of(reply.toWire());
    }
}
