package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Certificate;
import fingerpost.testnet.Program;
import fingerpost.testnet.ScriptedServer;
import fingerpost.testnet.SecuredServer;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;

class ZoneTransferTest {
    private static final String ADDRESS = "127.0.0.1";
    private static final DomainName ZONE = DomainName.of("example.com.");
    /** So many that the zone takes several messages. */
    private static final int RECORDS = 5000;

    @TempDir
    Path folder;

    private final List<ResourceRecord> records = new ArrayList<>();

    private static String zone() {
        StringBuilder zone = new StringBuilder("@ NS ns\nns A " + ADDRESS + "\n");
        for (int i = 0; i < RECORDS; i++) {
            zone.append("h").append(i).append(" A 192.0.2.").append(i % 250).append('\n');
        }
        return zone.toString();
    }

    private Transfer fetch(Query query) {
        return new ZoneTransfer(Trust.usual()).fetch(query, records::add);
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void aRealServerHandsTheWholeZoneOver(Program program) throws IOException {
        try (TestNet net = TestNet.in(folder)
                .zone(ADDRESS, "example.com.", zone())
                .program(ADDRESS, program)
                .start()) {
            Transfer transfer = fetch(ZoneTransfer.query(ZONE, net.server(ADDRESS)));
            assertThat(transfer.end()).isInstanceOf(Reply.Accepted.class);
            assertThat(transfer.messages()).isGreaterThan(1);
            assertThat(transfer.records()).isEqualTo(RECORDS + 4).isEqualTo(records.size());
            assertThat(records.getFirst().type()).isEqualTo(RecordType.SOA);
            assertThat(records.getLast()).isEqualTo(records.getFirst());
            assertThat(records).extracting(ResourceRecord::owner).contains(DomainName.of("h4999.example.com."));
        }
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void onlyWhoHasTheKeyGetsTheZone(Program program) throws IOException {
        Certificate certificate = Certificate.forNames(folder, "ip:127.0.0.1");
        try (SecuredServer real = SecuredServer.start(program, folder.resolve("real"), zone(), certificate)) {
            Query open = ZoneTransfer.query(ZONE, new Server(IpAddress.of(ADDRESS), real.port()));
            assertThat(fetch(open).end())
                    .isInstanceOfSatisfying(
                            Reply.Refused.class,
                            reply ->
                                    assertThat(reply.why()).startsWith("The server does not hand over example.com.: "));
            assertThat(records).isEmpty();
            TsigKey key = new TsigKey(DomainName.of(SecuredServer.KEY), "hmac-sha256", SecuredServer.SECRET);
            Transfer signed = fetch(open.withKey(key));
            assertThat(signed.whole()).isTrue();
            assertThat(records).hasSize(RECORDS + 4);
            TsigKey wrong = new TsigKey(DomainName.of(SecuredServer.KEY), "hmac-sha256", "b3RoZXI=");
            assertThat(fetch(open.withKey(wrong)).whole()).isFalse();
            assertThat(records).hasSize(RECORDS + 4);
        }
    }

    @Test
    void aZoneThatNeverEndsIsCutAtItsSilence() throws IOException {
        Transfer transfer = scripted((query, tcp) -> List.of(message(query, soa())), Duration.ofMillis(300));
        assertThat(transfer.end()).isEqualTo(new Reply.Silent());
        assertThat(records).hasSize(1);
    }

    @Test
    void aTransferBeginsWithTheSoa() throws IOException {
        ScriptedServer.Script script = (query, tcp) -> List.of(message(query, address()));
        assertThat(scripted(script, Limits.TRY).end())
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        reply -> assertThat(reply.why())
                                .isEqualTo("The transfer does not begin with the SOA of the zone."));
        assertThat(records).isEmpty();
    }

    @Test
    void aMessageUnderAnotherIdEndsIt() throws IOException {
        ScriptedServer.Script script = (query, tcp) -> {
            byte[] other = message(query, address());
            other[1] ^= 1;
            return List.of(message(query, soa()), other);
        };
        assertThat(scripted(script, Limits.TRY).end()).isInstanceOf(Reply.Refused.class);
        assertThat(records).hasSize(1);
    }

    @Test
    void messagesAfterTheFirstNeedNotRepeatTheQuestion() throws IOException {
        ScriptedServer.Script script = (query, tcp) -> {
            Message bare = new Message(message(query, address(), soa()));
            bare.removeAllRecords(Section.QUESTION);
            return List.of(message(query, soa()), bare.toWire());
        };
        assertThat(scripted(script, Limits.TRY).whole()).isTrue();
        assertThat(records).hasSize(3);
    }

    @Test
    void anEmptyMessageEndsIt() throws IOException {
        assertThat(scripted((query, tcp) -> List.of(message(query)), Limits.TRY).end())
                .isInstanceOfSatisfying(
                        Reply.Refused.class, reply -> assertThat(reply.why()).contains("holds no record"));
    }

    @Test
    void anInterruptEndsItAsCancelled() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        try (TestNet net = TestNet.in(folder)) {
            net.script(ADDRESS, (query, tcp) -> List.of(message(query, soa())));
            Query query = ZoneTransfer.query(ZONE, net.server(ADDRESS)).withPatience(Limits.LONGEST_TRY, 1);
            List<Transfer> ended = new CopyOnWriteArrayList<>();
            Thread fetching = Thread.ofVirtual()
                    .start(() -> ended.add(new ZoneTransfer(Trust.usual()).fetch(query, any -> first.countDown())));
            first.await();
            fetching.interrupt();
            fetching.join();
            assertThat(ended).extracting(Transfer::end).containsExactly(new Reply.Cancelled());
        }
    }

    private Transfer scripted(ScriptedServer.Script script, Duration patience) throws IOException {
        try (TestNet net = TestNet.in(folder)) {
            net.script(ADDRESS, script);
            return fetch(ZoneTransfer.query(ZONE, net.server(ADDRESS)).withPatience(patience, 1));
        }
    }

    private static byte[] message(Message query, org.xbill.DNS.Record... answer) {
        Message message = Replies.empty(query);
        for (org.xbill.DNS.Record each : answer) {
            message.addRecord(each, Section.ANSWER);
        }
        return message.toWire(65_535);
    }

    private static org.xbill.DNS.Record soa() {
        Name zone = Names.toWire(ZONE);
        return new SOARecord(zone, DClass.IN, 300, zone, zone, 1, 2, 3, 4, 5);
    }

    private static org.xbill.DNS.Record address() {
        return Replies.address(Names.toWire(ZONE), Replies.GENUINE);
    }
}
