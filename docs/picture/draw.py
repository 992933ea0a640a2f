#!/usr/bin/env python3
"""Draws the graph of a store as an SVG: who does what to whom, around one actor. Nothing but the standard library.

    graphbuilder ingest seeds/articles --store picture.db
    python3 docs/picture/draw.py picture.db country/iran > docs/picture/graph.svg
"""
import collections
import html
import math
import random
import sqlite3
import sys

WIDTH, HEIGHT, NODES = 1200, 760, 17
COLOURS = {"Country": "#2b6cb0", "Person": "#b7791f", "Organization": "#6b46c1", "Group": "#4a5568", "Location": "#2f855a"}
CONFLICT = {"THREATENS", "SANCTIONS", "ACCUSES", "REJECTS", "DEMANDS", "PROTESTS_AGAINST", "MOBILIZES_AGAINST", "COERCES", "ATTACKS"}


def read(path):
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    names = {i: (name, kind) for i, name, kind in store.execute("SELECT id, name, type FROM entities")}
    pairs = collections.defaultdict(dict)
    for kind, source, target, reports in store.execute(
            "SELECT type, source, target, reports FROM edges WHERE kind = 'event' AND source <> target ORDER BY type, source, target"):
        pairs[source, target][kind] = reports
    return names, pairs


def around(centre, names, pairs):
    """The actors nearest to the centre, of equals those with most reports; the way between them stays whole."""
    weight = collections.Counter()
    beside = collections.defaultdict(set)
    for (source, target), kinds in pairs.items():
        weight[source] += sum(kinds.values())
        weight[target] += sum(kinds.values())
        beside[source].add(target)
        beside[target].add(source)
    chosen, edge = [centre], [centre]
    while edge and len(chosen) < NODES:
        ring = {n for node in edge for n in beside[node]} - set(chosen)
        edge = sorted((n for n in ring if names[n][1] != "Group"), key=lambda n: (-weight[n], n))
        edge = edge[:NODES - len(chosen)]
        chosen += edge
    return chosen


def lay_out(nodes, pairs):
    """Springs along edges, repulsion between all (Fruchterman and Reingold 1991), from a fixed start."""
    chance = random.Random(4)
    place = {n: [chance.uniform(0.2, 0.8) * WIDTH, chance.uniform(0.2, 0.8) * HEIGHT] for n in nodes}
    springs = {tuple(sorted(pair)) for pair in pairs if pair[0] in place and pair[1] in place}
    ideal = 0.78 * math.sqrt(WIDTH * HEIGHT / len(nodes))
    for step in range(900):
        move = {n: [0.0, 0.0] for n in nodes}
        for i, one in enumerate(nodes):
            for other in nodes[i + 1:]:
                dx, dy = (place[one][0] - place[other][0]) * 0.72, place[one][1] - place[other][1]
                far = math.hypot(dx, dy) or 1
                push = ideal * ideal / far
                if (one, other) in springs or (other, one) in springs:
                    push -= far * far / ideal
                for node, sign in ((one, 1), (other, -1)):
                    move[node][0] += sign * push * dx / far
                    move[node][1] += sign * push * dy / far
        heat = 60 * (1 - step / 900) + 0.5
        for n in nodes:
            length = math.hypot(*move[n]) or 1
            for axis, limit in ((0, WIDTH), (1, HEIGHT)):
                place[n][axis] += move[n][axis] / length * min(length, heat)
                place[n][axis] = min(limit - (110 if axis == 0 else 45), max(110 if axis == 0 else 30, place[n][axis]))
    return place


def draw(names, pairs, nodes, place):
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="Helvetica, Arial, sans-serif">'
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>'
    yield '<defs>'
    for name, colour in (("conflict", "#c53030"), ("cooperation", "#2f855a")):
        yield (f'<marker id="{name}" viewBox="0 0 10 10" refX="9" refY="5" markerUnits="userSpaceOnUse" markerWidth="13" markerHeight="13" orient="auto">'
               f'<path d="M0,0 L10,5 L0,10 z" fill="{colour}"/></marker>')
    yield '</defs>'
    labels = []
    for (source, target), kinds in sorted(pairs.items()):
        if source not in place or target not in place:
            continue
        (x1, y1), (x2, y2) = place[source], place[target]
        far = math.hypot(x2 - x1, y2 - y1) or 1
        ux, uy = (x2 - x1) / far, (y2 - y1) / far
        bend = 26 if (target, source) in pairs else 10
        mx, my = (x1 + x2) / 2 - uy * bend, (y1 + y2) / 2 + ux * bend
        x1, y1, x2, y2 = x1 + ux * 20, y1 + uy * 20, x2 - ux * 22, y2 - uy * 22
        tone = "conflict" if any(kind in CONFLICT for kind in kinds) else "cooperation"
        colour = "#c53030" if tone == "conflict" else "#2f855a"
        yield (f'<path d="M{x1:.0f},{y1:.0f} Q{mx:.0f},{my:.0f} {x2:.0f},{y2:.0f}" fill="none" stroke="{colour}" '
               f'stroke-width="{1 + 0.5 * sum(kinds.values()):.1f}" opacity="0.75" marker-end="url(#{tone})"/>')
        labels.append(((x1 + 2 * mx + x2) / 4, (y1 + 2 * my + y2) / 4, ", ".join(kinds), colour))
    for node in nodes:
        x, y = place[node]
        name, kind = names[node]
        yield f'<circle cx="{x:.0f}" cy="{y:.0f}" r="17" fill="{COLOURS.get(kind, "#4a5568")}"/>'
        yield (f'<text x="{x:.0f}" y="{y + 32:.0f}" font-size="14" font-weight="bold" text-anchor="middle" fill="#1a202c" stroke="#ffffff" '
               f'stroke-width="4" paint-order="stroke">{html.escape(name)}</text>')
    for x, y, text, colour in labels:
        yield (f'<text x="{x:.0f}" y="{y:.0f}" font-size="10" text-anchor="middle" fill="{colour}" stroke="#ffffff" stroke-width="3" '
               f'paint-order="stroke">{text}</text>')
    yield '</svg>'


def main(path, centre):
    names, pairs = read(path)
    nodes = around(centre, names, pairs)
    print("\n".join(draw(names, pairs, nodes, lay_out(nodes, pairs))))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
