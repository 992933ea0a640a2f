"""The steps as commands: python -m graphbuilder_training STEP --help."""

import argparse
import os
import shutil

PATHS = {"encoder": "folder with model.safetensors and vocab.txt of all-MiniLM-L6-v2", "data": "folder with ud/, gum/ and ner/",
         "authored": "folder with authored-*.jsonl", "marks": "folder with marks.jsonl", "vocabulary": "vocab.txt", "tagger": "checkpoint of the tagger",
         "events": "checkpoint of the event encoder", "reader": "checkpoint of the reader", "coreference": "checkpoint of the coreference scorer"}
STEPS = {"tagger": ("encoder", "data"), "events": ("encoder", "authored"), "reader": ("vocabulary", "tagger", "events", "marks", "authored"),
         "coreference": ("vocabulary", "tagger", "reader", "marks"), "export": ("vocabulary", "tagger", "reader", "coreference", "marks")}


def parser():
    result = argparse.ArgumentParser(prog="graphbuilder_training", description=__doc__)
    commands = result.add_subparsers(dest="command", required=True)
    for name, paths in STEPS.items():
        command = commands.add_parser(name)
        for path in paths:
            command.add_argument("--" + path, required=True, help=PATHS[path])
        command.add_argument("--out", required=True, help="folder of the model" if name == "export" else "checkpoint to write")
        if name != "export":
            command.add_argument("--steps", type=int, help="so many batches only, to try whether it runs")
            command.add_argument("--threads", type=int, default=1)
            command.add_argument("--epochs", type=int)
        if name in ("events", "reader", "coreference"):
            command.add_argument("--seed", type=int, default=1, dest="start")
    return result


def export_model(vocabulary, tagger, reader, coreference, marks, out):
    import torch

    from . import export, reader as reader_step, transitions
    from .wordpieces import WordPieces

    saved = [torch.load(path, map_location="cpu") for path in (tagger, reader, coreference)]
    states = [{key: value.float().numpy() for key, value in one["state"].items()} for one in saved]
    os.makedirs(out, exist_ok=True)
    export.write(out, states[0], saved[0]["sets"], states[1], states[2], transitions.count(reader_step.read(marks, WordPieces(vocabulary))))
    shutil.copyfile(vocabulary, os.path.join(out, "vocab.txt"))


def main():
    arguments = {name: value for name, value in vars(parser().parse_args()).items() if value is not None}
    step = arguments.pop("command")
    if step == "export":
        return export_model(**arguments)
    from . import coreference, events, reader, tagger

    names = {"tagger": "tagger_path", "events": "events_path", "reader": "reader_path", "marks": "marks_folder"}
    steps = {"tagger": tagger.train, "events": events.train, "reader": reader.train, "coreference": coreference.train}
    return steps[step](**{names.get(name, name): value for name, value in arguments.items()})


if __name__ == "__main__":
    main()
