"""Counts whose allegations the documents of a corpus report, as `claimmap corpus query CORPUS --by-source` does, on Dask.

python3 corpus_dask.py CORPUS [SCHEDULER]

CORPUS is a folder or the address of a bucket, such as s3://bucket/corpus. SCHEDULER is the address of a Dask cluster; without it, this machine
does the work. Prints kind, identity, allegations and documents, one source a line, with tabs between.
"""
import json
import posixpath
import sys

import dask.dataframe as dd
import fsspec


def read(corpus, table, columns):
    """A table, by the files that corpus.json names: a file that is not named there is no part of the corpus."""
    with fsspec.open(posixpath.join(corpus, "corpus.json")) as file:
        parts = json.load(file)["parts"]
    files = [
        posixpath.join(corpus, table, "month=" + part["month"], part["files"][table]["name"] + ".parquet")
        for part in parts
        if table in part["files"]
    ]
    return dd.read_parquet(files, columns=columns, engine="pyarrow")


def by_source(corpus):
    sources = read(corpus, "claim_sources", ["map_id", "claim", "carries", "kind", "actor", "name"])
    identities = read(corpus, "identities", ["map_id", "kind", "id", "identity"])
    own = sources[~sources["carries"]].drop(columns=["carries"])
    actors = identities[identities["kind"] == "actor"].drop(columns=["kind"]).rename(columns={"id": "actor"})
    joined = own.merge(actors, on=["map_id", "actor"], how="left")
    joined["identity"] = joined["identity"].where(joined["identity"].notnull(), joined["name"])
    # What is left is one row for each source in each document: few enough for one machine.
    counted = joined.groupby(["kind", "identity", "map_id"]).size().compute().reset_index(name="allegations")
    answer = counted.groupby(["kind", "identity"]).agg(allegations=("allegations", "sum"), documents=("map_id", "nunique")).reset_index()
    return answer.sort_values(["allegations", "kind", "identity"], ascending=[False, True, True])


if __name__ == "__main__":
    if len(sys.argv) > 2:
        from distributed import Client

        Client(sys.argv[2])
    for row in by_source(sys.argv[1].rstrip("/")).itertuples(index=False):
        print(row.kind, row.identity, row.allegations, row.documents, sep="\t")
