package fingerpost.app;

import fingerpost.command.Commands;
import fingerpost.command.Console;
import fingerpost.command.DigCommand;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Attempt;
import fingerpost.wire.DigShow;
import fingerpost.wire.DigText;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.MessageCodec;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;

/**
 * What the launcher lets the JVM watch while it makes the cache that shortens the start of commands: the check of a
 * sample, a short simulation of it, and a look-up that no packet of which leaves the machine.
 */
public final class Practice {
    /** Nobody listens there: discard, RFC 863. */
    private static final String NOBODY = "@127.0.0.1:9";

    /** The A record of www.example.com with its name server, its address and a cookie. */
    private static final String ANSWER =
            "12348500000100010001000203777777076578616d706c6503636f6d0000010001c00c000100010000012c0004c0000250c0"
                    + "10000200010000012c0005026e73c010c03d000100010000012c0004c000023500002904d000000000001c000a0018000102"
                    + "030405060708090a0b0c0d0e0f1011121314151617";

    private Practice() {}

    /** Goes through the commands; the one argument is a topology. */
    public static void main(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(
                nowhere,
                nowhere,
                new BufferedReader(Reader.nullReader()),
                false,
                Path.of(System.getProperty("java.io.tmpdir")),
                LocalDate.now(ZoneId.systemDefault()));
        for (String each : arguments) {
            Commands.run(console, "check", each, "--json");
            Commands.run(console, "check", each);
            Commands.run(console, "simulate", each, "--runs", "1", "--threads", "1");
        }
        DigCommand.run(console, "dig", NOBODY, "www.example.com");
        DigCommand.run(console, "dig", NOBODY, "www.example.com", "+tcp", "+short");
        answer(console);
    }

    /** What is done with an answer. */
    private static void answer(Console console) {
        try {
            Packet packet = Packet.of(HexFormat.of().parseHex(ANSWER));
            Message message = MessageCodec.decode(packet);
            Query query = Query.recursive(message.questions().getFirst(), Server.of(IpAddress.of("127.0.0.1")));
            Attempt attempt =
                    new Attempt(Transport.UDP, true, packet, new Reply.Accepted(message, packet), List.of(), 1_000_000);
            Exchange exchange = new Exchange(query, List.of(attempt));
            console.out().print(DigText.of(exchange, DigShow.ALL, ZonedDateTime.now(ZoneId.systemDefault())));
            console.out().print(DigText.brief(exchange));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
