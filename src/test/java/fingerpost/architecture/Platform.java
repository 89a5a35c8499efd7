package fingerpost.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Set;

/** The parts of the JDK that reach out of the program: the network, other programs, the clock and chance. */
final class Platform {
    private static final Set<String> CLOCKS =
            Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime", "java.util.Date.<init>()");

    private static final Set<String> CHANCE = Set.of(
            "java.lang.Math.random()",
            "java.lang.StrictMath.random()",
            "java.util.Random.<init>()",
            "java.util.SplittableRandom.<init>()",
            "java.util.UUID.randomUUID()",
            "java.util.Collections.shuffle(java.util.List)");

    private Platform() {}

    static DescribedPredicate<JavaClass> sockets() {
        return belongToAnyOf(
                        DatagramPacket.class,
                        DatagramSocket.class,
                        InetAddress.class,
                        InetSocketAddress.class,
                        NetworkInterface.class,
                        ServerSocket.class,
                        Socket.class,
                        URLConnection.class,
                        AsynchronousServerSocketChannel.class,
                        AsynchronousSocketChannel.class,
                        DatagramChannel.class,
                        ServerSocketChannel.class,
                        SocketChannel.class)
                .or(JavaClass.Predicates.assignableTo(InetAddress.class))
                .or(JavaClass.Predicates.assignableTo(URLConnection.class))
                .or(resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net.httpserver..", "javax.naming.."))
                .as("sockets, host names, HTTP and TLS");
    }

    static DescribedPredicate<AccessTarget> urlOpening() {
        return describe(
                "opens a URL",
                target -> target.getOwner().getName().equals("java.net.URL")
                        && Set.of("openConnection", "openStream", "getContent").contains(target.getName()));
    }

    static DescribedPredicate<AccessTarget> runtimeExec() {
        return describe("is Runtime.exec", target -> target.getFullName().startsWith("java.lang.Runtime.exec("));
    }

    static DescribedPredicate<JavaAccess<?>> wallClockOrUnseededRandom() {
        return describe("the wall clock or unseeded random", access -> {
            AccessTarget target = access.getTarget();
            String name = target.getFullName();
            return CLOCKS.stream().anyMatch(name::startsWith)
                    || isClockOfJavaTime(target)
                    || CHANCE.contains(name)
                    || isHiddenSeed(target);
        });
    }

    private static boolean isClockOfJavaTime(AccessTarget target) {
        boolean systemClock = target.getOwner().getName().equals("java.time.Clock")
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
        return systemClock
                || (target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().equals("now"));
    }

    private static boolean isHiddenSeed(AccessTarget target) {
        String owner = target.getOwner().getName();
        return owner.equals("java.util.concurrent.ThreadLocalRandom")
                || owner.equals("java.security.SecureRandom")
                || (owner.startsWith("java.util.random.RandomGenerator")
                        && Set.of("getDefault", "of").contains(target.getName()))
                || target.getFullName().equals("java.util.random.RandomGeneratorFactory.create()");
    }
}
