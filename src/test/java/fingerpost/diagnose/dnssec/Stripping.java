package fingerpost.diagnose.dnssec;

import fingerpost.testnet.ScriptedServer;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.List;
import org.xbill.DNS.Message;
import org.xbill.DNS.RRSIGRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/**
 * Something on the way that takes DNSSEC out of the answers of a server.
 *
 * @param everything signatures and proofs, except over the keys; else only the proofs with their signatures
 */
record Stripping(Server behind, boolean everything) implements ScriptedServer.Script {
    @Override
    public List<byte[]> replies(Message query, boolean overTcp) throws IOException {
        SimpleResolver resolver = new SimpleResolver(behind.address().toString());
        resolver.setPort(behind.port());
        Message reply = resolver.send(query);
        for (int section : new int[] {Section.ANSWER, Section.AUTHORITY}) {
            for (Record each : List.copyOf(reply.getSection(section))) {
                if (isTaken(each)) {
                    reply.removeRecord(each, section);
                }
            }
        }
        return List.of(reply.toWire());
    }

    private boolean isTaken(Record each) {
        return each.getType() == Type.NSEC
                || (each instanceof RRSIGRecord signature
                        && signature.getTypeCovered() != Type.DNSKEY
                        && (everything || signature.getTypeCovered() == Type.NSEC));
    }
}
