package fingerpost.architecture.faults.ui;

import org.eclipse.elk.graph.ElkNode;

record LaysOut(ElkNode node) {}
