"""A Jupyter kernel over the notebook host: enough to execute a notebook in a test."""
import json
import os
import subprocess

from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel


class CSharpKernel(Kernel):
    implementation = "claimmap-notebook-host"
    implementation_version = "1"
    banner = "C# cells for ClaimMap's tests"
    language_info = {"name": "C#", "file_extension": ".cs", "mimetype": "text/x-csharp", "pygments_lexer": "csharp"}

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        host = ["dotnet", os.environ["CLAIMMAP_NOTEBOOK_HOST"]]
        self.host = subprocess.Popen(host, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

    def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False):
        self.host.stdin.write(json.dumps({"code": code}) + "\n")
        self.host.stdin.flush()
        line = self.host.stdout.readline()
        answer = json.loads(line) if line else {"stdout": "", "result": None, "error": "The host has ended."}
        count = {"execution_count": self.execution_count}
        if answer["stdout"]:
            self.send_response(self.iopub_socket, "stream", {"name": "stdout", "text": answer["stdout"]})
        if answer["error"]:
            error = {"ename": "Error", "evalue": answer["error"], "traceback": [answer["error"]]}
            self.send_response(self.iopub_socket, "error", error)
            return {"status": "error", **count, **error}
        if answer["result"]:
            self.send_response(self.iopub_socket, "execute_result", {"data": answer["result"], "metadata": {}, **count})
        return {"status": "ok", **count, "payload": [], "user_expressions": {}}

    def do_shutdown(self, restart):
        self.host.stdin.close()
        self.host.wait()
        return {"status": "ok", "restart": restart}


if __name__ == "__main__":
    IPKernelApp.launch_instance(kernel_class=CSharpKernel)
