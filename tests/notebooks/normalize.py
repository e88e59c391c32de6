"""Writes a notebook so that the same cells and outputs give the same bytes. With --clear it leaves the outputs out."""
import json
import sys

clear = sys.argv[1] == "--clear"
source, target = sys.argv[-2:]
with open(source, encoding="utf-8") as file:
    notebook = json.load(file)


def lines(text):
    return text.splitlines(keepends=True) if isinstance(text, str) else text


count = 0
for number, cell in enumerate(notebook["cells"], 1):
    # Times of execution are metadata; ids differ between the versions of the tools.
    cell["metadata"] = {}
    cell["id"] = f"c{number:02}"
    cell["source"] = lines(cell["source"])
    if cell["cell_type"] != "code":
        continue
    count += 1
    cell["execution_count"] = None if clear else count
    if clear:
        cell["outputs"] = []
    # What the kernel says of itself: where it listens, and what it has installed.
    cell["outputs"] = [output for output in cell["outputs"] if output["output_type"] != "display_data" or "image/svg+xml" in output["data"]]
    for output in cell["outputs"]:
        if "execution_count" in output:
            output["execution_count"] = count
        if "text" in output:
            output["text"] = lines(output["text"])
        for media, content in output.get("data", {}).items():
            output["data"][media] = lines(content)

notebook["metadata"] = {
    "kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"},
    "language_info": {"file_extension": ".cs", "mimetype": "text/x-csharp", "name": "C#", "pygments_lexer": "csharp"},
}
notebook["nbformat"], notebook["nbformat_minor"] = 4, 5
with open(target, "w", encoding="utf-8", newline="\n") as file:
    json.dump(notebook, file, indent=1, ensure_ascii=False, sort_keys=True)
    file.write("\n")
