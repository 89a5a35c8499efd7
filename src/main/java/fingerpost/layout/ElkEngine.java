package fingerpost.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The layered algorithm of the Eclipse Layout Kernel: left to right, right angles. */
final class ElkEngine implements Flat.Engine {
    ElkEngine() {
        // ELK copies its own default values only after its service was woken.
        LayoutMetaDataService.getInstance();
    }

    @Override
    public List<Box> place(Flat graph, BooleanSupplier cancelled) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, Spacing.ROWS);
        root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, Spacing.PARTS);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Spacing.LAYERS);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.ASPECT_RATIO, 1.6);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        List<ElkNode> nodes = new ArrayList<>();
        for (Size size : graph.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(size.width(), size.height());
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
            nodes.add(node);
        }
        for (Flat.Line line : graph.lines()) {
            ElkNode from = nodes.get(line.from());
            ElkPort out = port(from, PortSide.EAST, from.getWidth(), line.fromY());
            ElkPort in = port(nodes.get(line.to()), PortSide.WEST, 0, line.toY());
            ElkGraphUtil.createSimpleEdge(out, in);
        }
        Monitor monitor = new Monitor(cancelled);
        new LayeredLayoutProvider().layout(root, monitor);
        if (monitor.isCanceled()) {
            throw new CancellationException("The layout was cancelled.");
        }
        return nodes.stream()
                .map(node -> new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight()))
                .toList();
    }

    /** One port for all lines that meet the box at the same height. */
    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        for (ElkPort port : node.getPorts()) {
            if (port.getY() == y && port.getProperty(LayeredOptions.PORT_SIDE) == side) {
                return port;
            }
        }
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    private static final class Monitor extends BasicProgressMonitor {
        private final BooleanSupplier cancelled;

        Monitor(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public boolean isCanceled() {
            return cancelled.getAsBoolean();
        }
    }
}
